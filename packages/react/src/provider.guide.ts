import type { Guide } from './testing/guide.ts'

export const provider = {
  parts: [
    {
      name: 'Root',
      className: 'makegood',
      is: 'On every outermost element of ours, with the variables that the rest is drawn by. The provider itself renders no element.',
      data: { 'data-makegood-theme': ['light', 'dark'] },
    },
    {
      name: 'Layer',
      className: 'makegood-layer',
      is: 'Around what floats above the page: a menu, notifications. In the top layer, in the open dialog that is nearest.',
      inside: [
        {
          name: 'Notifications',
          className: 'makegood-toasts',
          is: 'The live region in a corner. It stands before its text comes.',
          inside: [
            {
              name: 'Notification',
              className: 'makegood-toast',
              is: 'What came back, or what happened to a report.',
              data: { 'data-kind': ['success', 'info', 'error'] },
              inside: [
                { name: 'Text', className: 'makegood-toast-text', is: 'Its title and a line beneath.' },
                { name: 'Buttons', className: 'makegood-toast-acts', is: 'View, where there is a refund to see, and Close.' },
              ],
            },
          ],
        },
        { name: 'Alert', className: 'makegood-alert', is: 'Says that the code behind menus and dialogs did not come, with a way to try again.' },
      ],
    },
  ],
  keys: {
    view: { on: 'View, in a notification', press: ['Enter', ' '], does: 'Opens the refund. When it closes, the focus goes back to where it was before the notification.' },
    close: { on: 'Close, in a notification', press: ['Enter', ' '], does: 'Takes the notification away.' },
  },
  tokens: [
    '--makegood-accent', '--makegood-background', '--makegood-text', '--makegood-good', '--makegood-warn', '--makegood-bad',
    '--makegood-radius', '--makegood-font', '--makegood-toast-inset',
  ],
} as const satisfies Guide
