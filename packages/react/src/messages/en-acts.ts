/** What a person may do with a refund. */
export const enActs = {
  appeal: {
    label: 'Why should it be looked at again?',
    hint: 'Say what is new, or what was overlooked.',
    missing: 'Say in a sentence why.',
    send: 'Send for review',
  },
  information: {
    label: 'Your answer',
    hint: 'It goes to the person who asked.',
    missing: 'Write your answer.',
    send: 'Send the answer',
  },
  choose: {
    legend: 'What would you like?',
    send: 'Choose this',
    missing: 'Choose one of them.',
    courtesy: 'As a courtesy; it cannot be turned into money.',
  },
}
