// Made from the tokens: see packages/react/tokens. What is written here is written over.

/**
 * What a host may set, wherever it likes above us: eight basic variables, and others for a host that needs them. With what
 * each is, and its value where nothing is set.
 *
 * @example
 * ```ts
 * document.body.style.setProperty('--makegood-accent' satisfies HostVariable, 'rebeccapurple')
 * ```
 */
export const hostVariables = {
  '--makegood-accent': {
    about: 'Buttons, links, what is chosen.',
    type: 'color',
    basic: true,
    light: '#565fde',
    dark: '#565fde',
  },
  '--makegood-background': {
    about: 'What everything stands on.',
    type: 'color',
    basic: true,
    light: '#ffffff',
    dark: '#17181d',
  },
  '--makegood-text': {
    about: 'What is written on it. Dark or light by itself, as the surface is.',
    type: 'color',
    basic: true,
    light: '#191a1f',
    dark: '#edeef2',
  },
  '--makegood-good': {
    about: 'What came back, what went well.',
    type: 'color',
    basic: true,
    light: '#007840',
    dark: '#63d18f',
  },
  '--makegood-warn': {
    about: 'What waits or runs late.',
    type: 'color',
    basic: true,
    light: '#945a00',
    dark: '#edbb64',
  },
  '--makegood-bad': {
    about: 'What failed.',
    type: 'color',
    basic: true,
    light: '#be222a',
    dark: '#fe8b83',
  },
  '--makegood-on-accent': {
    about: 'Text on the accent. Black or white by itself, whichever is easier to read.',
    type: 'color',
    basic: false,
    light: '#ffffff',
    dark: '#ffffff',
  },
  '--makegood-radius': {
    about: 'The radius of corners.',
    type: 'dimension',
    basic: true,
    light: '12px',
    dark: '12px',
  },
  '--makegood-font': {
    about: 'The typeface. That of the page by itself.',
    type: 'fontFamily',
    basic: true,
    light: 'inherit',
    dark: 'inherit',
  },
  '--makegood-font-size': {
    about: 'The size of text.',
    type: 'dimension',
    basic: false,
    light: '14px',
    dark: '14px',
  },
  '--makegood-contrast': {
    about: '1 for more contrast. By itself where the person\'s device asks for it.',
    type: 'number',
    basic: false,
    light: '0',
    dark: '0',
  },
  '--makegood-density': {
    about: 'How much room there is: 1 is comfortable, 0.8 compact.',
    type: 'number',
    basic: false,
    light: '1',
    dark: '1',
  },
  '--makegood-toast-inset': {
    about: 'How high notifications stand above the bottom: the height of a bar of the host\'s there.',
    type: 'dimension',
    basic: false,
    light: '0px',
    dark: '0px',
  },
} as const

/** A variable that a host may set. */
export type HostVariable = keyof typeof hostVariables

/** Values of them, for the `style` of an element around ours. */
export type HostStyle = { readonly [name in HostVariable]?: string | number }

/** What follows from them inside of our elements, where nothing is set. Names may change with any version. */
export const ownVariables = {
  '--mg-muted': {
    about: 'Text of second rank.',
    type: 'color',
    light: '#626367',
    dark: '#98999e',
  },
  '--mg-edge': {
    about: 'The border of a control.',
    type: 'color',
    light: '#8b8c8f',
    dark: '#707176',
  },
  '--mg-line': {
    about: 'Hairlines between things.',
    type: 'color',
    light: '#ddddde',
    dark: '#2e2f34',
  },
  '--mg-soft': {
    about: 'A quiet area, and what the pointer is on.',
    type: 'color',
    light: '#f2f2f2',
    dark: '#1f2126',
  },
  '--mg-softer': {
    about: 'What is not filled yet.',
    type: 'color',
    light: '#e7e8e8',
    dark: '#27282d',
  },
  '--mg-tint': {
    about: 'The area of what is chosen.',
    type: 'color',
    light: '#eceffd',
    dark: '#1c1f2e',
  },
  '--mg-ink': {
    about: 'The accent as text, as a ring of focus and as the border of what is chosen.',
    type: 'color',
    light: '#515ad2',
    dark: '#99a9ff',
  },
  '--mg-accent-hover': {
    about: 'The accent under the pointer.',
    type: 'color',
    light: '#4952c0',
    dark: '#4952c0',
  },
  '--mg-radius-out': {
    about: 'The corners of what holds others.',
    type: 'dimension',
    light: 'var(--mg-radius)',
    dark: 'var(--mg-radius)',
  },
  '--mg-radius-in': {
    about: 'The corners of what stands in others.',
    type: 'dimension',
    light: 'var(--mg-radius)',
    dark: 'var(--mg-radius)',
  },
  '--mg-shadow': {
    about: 'Under what floats.',
    type: 'shadow',
    light: '0 24px 60px -24px rgb(0 0 0 / 0.28), 0 2px 8px rgb(0 0 0 / 0.06)',
    dark: '0 24px 60px -24px rgb(0 0 0 / 0.28), 0 2px 8px rgb(0 0 0 / 0.06)',
  },
  '--mg-space-2': {
    about: 'Between things that belong together.',
    type: 'dimension',
    light: '8px',
    dark: '8px',
  },
  '--mg-space-3': {
    about: 'Inside of small areas.',
    type: 'dimension',
    light: '12px',
    dark: '12px',
  },
  '--mg-space-4': {
    about: 'Between parts.',
    type: 'dimension',
    light: '16px',
    dark: '16px',
  },
  '--mg-space-5': {
    about: 'Beside the content of sheets and dialogs.',
    type: 'dimension',
    light: '20px',
    dark: '20px',
  },
  '--mg-control': {
    about: 'How tall a control is. 44 px for fingers.',
    type: 'dimension',
    light: '40px',
    dark: '40px',
  },
} as const

/** The name of a variable of ours, worked out from those that a host sets. */
export type OwnVariable = keyof typeof ownVariables
