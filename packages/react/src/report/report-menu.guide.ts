import type { Guide } from '../testing/guide.ts'

export const reportMenu = {
  parts: [
    {
      name: 'Trigger',
      className: 'makegood-trigger',
      is: 'The More button on a result. It takes your class and any attribute of a button.',
      data: { 'data-state': ['open', 'closed'] },
    },
    {
      name: 'Menu',
      className: 'makegood-menu',
      is: 'One for all triggers of a provider, in the top layer.',
      inside: [
        {
          name: 'Item',
          className: 'makegood-menu-item',
          is: 'Yours, and Bad result below them.',
          data: { 'data-highlighted': [], 'data-disabled': [] },
          inside: [
            { name: 'Icon', className: 'makegood-menu-icon', is: 'Drawn at 20 px.' },
            { name: 'Text', className: 'makegood-menu-text', is: 'Bad result, and what a report would bring.' },
          ],
        },
        { name: 'Line', className: 'makegood-menu-line', is: 'Between your items and ours.' },
      ],
    },
    {
      name: 'Report',
      className: 'makegood-dialog',
      is: 'The dialog: see Shared parts.',
      inside: [
        {
          name: 'Form',
          className: 'makegood-form',
          is: 'What is wrong, in words and marks. Files can be dropped on it.',
          data: { 'data-makegood-drop': [] },
        },
        {
          name: 'Marks',
          className: 'makegood-marks',
          is: 'The result, to be marked.',
          inside: [
            { name: 'Frame', className: 'makegood-frame', is: 'What of the picture is seen.', data: { 'data-zoomed': [] } },
            {
              name: 'Canvas',
              className: 'makegood-canvas',
              is: 'Where pointers draw and keys move a frame.',
              data: { 'data-draws': [], 'data-grid': [] },
            },
            { name: 'Mark', className: null, is: 'An area, a stroke or a stretch of a clip.', data: { 'data-lit': [], 'data-dashed': [] } },
            { name: 'Rows', className: 'makegood-mark-rows', is: 'A row for each mark, with its label.' },
            { name: 'Folded', className: 'makegood-folded', is: 'What stands for it all on a phone, until it is asked for.' },
          ],
        },
        {
          name: 'Evidence',
          className: 'makegood-evidence',
          is: 'Files, by choice, drop or paste.',
          data: { 'data-empty': [] },
          inside: [
            { name: 'File', className: 'makegood-evidence-row', is: 'A file and how far it has come.' },
            {
              name: 'Refused files',
              className: 'makegood-refusals',
              is: 'What was not added.',
              data: { 'data-empty': [] },
              inside: [{ name: 'Refused file', className: 'makegood-refusal', is: 'Which, and why not.', data: { 'data-tone': ['warn'] } }],
            },
          ],
        },
        {
          name: 'Thumbnail',
          className: 'makegood-thumbnail',
          is: 'One of several results, small. A report about several has them in the place of marks.',
          data: { 'data-missing': [] },
        },
      ],
    },
  ],
  keys: {
    open: { on: 'Trigger', press: ['Enter', ' ', 'ArrowDown', 'Shift+F10', 'ContextMenu'], does: 'Opens the menu, with the focus on its first item.' },
    next: { on: 'Menu', press: ['ArrowDown'], does: 'Goes to the next item. At the last it stays.' },
    previous: { on: 'Menu', press: ['ArrowUp'], does: 'Goes to the item before. At the first it stays.' },
    first: { on: 'Menu', press: ['Home', 'PageUp'], does: 'Goes to the first item.' },
    last: { on: 'Menu', press: ['End', 'PageDown'], does: 'Goes to the last item.' },
    letter: { on: 'Menu', press: ['b'], does: 'Goes to the item that begins so, whichever the letter.' },
    choose: { on: 'Bad result', press: ['Enter', ' '], does: 'Opens the report.' },
    stay: { on: 'Menu', press: ['Tab', 'Shift+Tab'], does: 'Nothing: the focus stays until the menu closes.' },
    leave: { on: 'Menu', press: ['Escape'], does: 'Closes it. The focus goes back to the trigger.' },
    within: { on: 'Report', press: ['Tab', 'Shift+Tab'], does: 'Goes to the next control of the report, or the one before; never to the page behind.' },
    nextReason: { on: 'Reasons', press: ['ArrowDown', 'ArrowRight'], does: 'Chooses the next.' },
    previousReason: { on: 'Reasons', press: ['ArrowUp', 'ArrowLeft'], does: 'Chooses the one before.' },
    close: { on: 'Report', press: ['Escape'], does: 'Closes it and keeps the draft. The focus goes back to the trigger.' },
    frame: { on: 'Picture', press: ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'], does: 'Moves a frame over the picture by a twelfth of it, and says where it is.' },
    size: { on: 'Picture', press: ['Shift+ArrowRight', 'Shift+ArrowDown'], does: 'Makes the frame larger.' },
    smaller: { on: 'Picture', press: ['Shift+ArrowLeft', 'Shift+ArrowUp'], does: 'Makes the frame smaller.' },
    mark: { on: 'Picture', press: ['Enter', ' '], does: 'Marks what the frame holds.' },
    remove: { on: 'Picture', press: ['Backspace', 'Delete'], does: 'Takes the last mark away.' },
    undo: { on: 'Marks', press: ['Control+z', 'Meta+z'], does: 'Takes back what was done last.' },
    noFrame: { on: 'Picture, with a frame', press: ['Escape'], does: 'Takes the frame away; the report stays open.' },
  },
  tokens: ['--makegood-accent', '--makegood-background', '--makegood-text', '--makegood-bad', '--makegood-radius', '--makegood-font', '--makegood-density'],
} as const satisfies Guide
