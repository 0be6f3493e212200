/** Sentences to start from. Each is one that the painter knows how to paint. */
export const IDEAS = {
  image: [
    'Portrait of a lighthouse keeper with a raised hand',
    'Mountain lake at first light',
    'Three bottles and a bowl of lemons, late sun',
    'Paper cut-outs on a bright wall',
    'Harbour by night, one boat awake',
  ],
  video: ['A boat at anchor on a slow evening sea', 'Drifting over blue mountains by moonlight', 'A woman in glasses waves good morning'],
} as const
