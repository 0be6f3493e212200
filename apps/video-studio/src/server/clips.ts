import type { Ending } from '../takes.ts'

const SUBJECTS: readonly [string, RegExp][] = [
  ['orbit', /space|orbit|planet|station|earth|moon|star/i],
  ['dunes', /desert|dune|sand|rider|camel|heat/i],
  ['street', /rain|street|city|neon|umbrella|night/i],
]

/** The film that fits the sentence best. */
export function clipFor(prompt: string, ending: Ending): string {
  if (ending === 'torn') return 'street-torn'
  return SUBJECTS.find(([, words]) => words.test(prompt))?.[0] ?? SUBJECTS[prompt.length % SUBJECTS.length]![0]
}
