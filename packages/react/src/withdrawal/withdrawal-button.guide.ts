import type { Guide } from '../testing/guide.ts'

export const withdrawalButton = {
  parts: [
    {
      name: 'Button',
      className: 'makegood-withdraw',
      is: 'With the words of the law. Once a statement was received it leads to its refund, as a link.',
      data: { 'data-variant': ['link'] },
    },
    {
      name: 'Statement',
      className: 'makegood-withdrawal',
      is: 'In a dialog, see Shared parts: who, from which contract, where the receipt goes. Then the receipt.',
      inside: [
        {
          name: 'Form',
          className: 'makegood-form',
          is: 'Three fields, filled in as far as they are known.',
          inside: [{ name: 'Foot', className: 'makegood-panel-foot', is: 'One control: the second label of the law.', data: { 'data-align': ['end'] } }],
        },
        { name: 'Not received', className: 'makegood-not-received', is: 'What to do when it did not get through: the same statement as a letter.' },
        { name: 'Facts', className: 'makegood-facts', is: 'The receipt: date, time, zone, reference.' },
        { name: 'Files', className: 'makegood-receipt-files', is: 'The receipt, to be kept.' },
      ],
    },
  ],
  keys: {
    open: { on: 'Button', press: ['Enter', ' '], does: 'Opens the statement.' },
    field: { on: 'A field', press: ['Enter'], does: 'Goes to the control that makes the statement, and makes none, however long it is held.' },
    confirm: { on: 'confirm withdrawal', press: ['Enter', ' '], does: 'Makes the statement. The focus goes to the title of the receipt.' },
    close: { on: 'Statement', press: ['Escape'], does: 'Closes it and keeps what is written. The focus goes back to the button.' },
  },
  tokens: ['--makegood-background', '--makegood-text', '--makegood-accent', '--makegood-on-accent', '--makegood-radius', '--makegood-font'],
} as const satisfies Guide
