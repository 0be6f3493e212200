import type { Guide } from '../testing/guide.ts'

const TONES = ['plain', 'good', 'warn', 'bad']

/** What several components are made of. */
export const shared = {
  parts: [
    {
      name: 'Dialog',
      className: 'makegood-dialog',
      is: 'A native modal dialog. Of itself nothing can be seen.',
      inside: [
        {
          name: 'View',
          className: 'makegood-view',
          is: 'What of the window can be seen, above a phone’s keyboard too.',
          inside: [
            {
              name: 'Panel',
              className: 'makegood-panel',
              is: 'Centred where there is room, a sheet from below where there is little.',
              inside: [
                {
                  name: 'Head',
                  className: 'makegood-panel-head',
                  is: 'Its title and Close. A sheet is dragged away by it.',
                  inside: [{ name: 'Title', className: 'makegood-title', is: 'Takes the focus where nothing else asks for it.' }],
                },
                { name: 'Body', className: 'makegood-panel-body', is: 'What scrolls.' },
                {
                  name: 'Foot',
                  className: 'makegood-panel-foot',
                  is: 'The way on and the way back, always in reach.',
                  data: { 'data-align': ['end'] },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'Button',
      className: 'makegood-button',
      is: 'At work it keeps its focus and its place.',
      data: { 'data-variant': ['plain', 'primary', 'ghost', 'link'], 'data-shape': ['icon', 'chip'], 'data-busy': [] },
    },
    {
      name: 'Cards',
      className: 'makegood-cards',
      is: 'One of several, as native radios. Short ones stand two abreast where there are many.',
      data: { 'data-many': [] },
      inside: [
        {
          name: 'Card',
          className: 'makegood-card',
          is: 'One choice, with a line about it.',
          data: { 'data-checked': [], 'data-disabled': [] },
          inside: [
            { name: 'Radio', className: 'makegood-radio', is: 'The native control.' },
            { name: 'Label', className: 'makegood-card-label', is: 'What is chosen.' },
          ],
        },
      ],
    },
    {
      name: 'Field',
      className: 'makegood-field',
      is: 'A label, what is filled in, and what there is to say about it.',
      inside: [
        { name: 'Label', className: 'makegood-label', is: 'Above, always.' },
        { name: 'Input', className: 'makegood-input', is: 'A native input, select or textarea. 16 px on phones, so that nothing zooms.' },
        { name: 'Note', className: 'makegood-note', is: 'A hint, or what is missing.', data: { 'data-error': [] } },
      ],
    },
    { name: 'Callout', className: 'makegood-callout', is: 'Something to know before going on.', data: { 'data-tone': TONES } },
    { name: 'Badge', className: 'makegood-badge', is: 'How something stands, in a word.', data: { 'data-tone': [...TONES, 'accent'] } },
    {
      name: 'Outcome',
      className: 'makegood-outcome',
      is: 'An answer. Its title takes the focus, so that it is read out.',
      data: { 'data-tone': TONES },
    },
    { name: 'Bar', className: 'makegood-bar', is: 'The shape of what comes.', data: { 'data-shape': ['short', 'title', 'card'] } },
    { name: 'Empty', className: 'makegood-empty', is: 'What will appear here, and why.' },
    { name: 'Icon', className: 'makegood-icon', is: 'Drawn in the colour of the text. Those that point are mirrored from right to left.' },
  ],
  keys: {},
  tokens: ['--makegood-accent', '--makegood-on-accent', '--makegood-background', '--makegood-radius', '--makegood-density', '--makegood-contrast'],
} as const satisfies Guide
