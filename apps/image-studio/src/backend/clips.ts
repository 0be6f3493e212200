const SUBJECTS: readonly [string, RegExp][] = [
  ['tide', /sea|boat|tide|ocean|harbou?r|sail|water|sun/i],
  ['ranges', /mountain|hill|moon|night|drift|forest|sky|star/i],
]

/** The committed clip that fits the sentence best. */
export function clipFor(prompt: string, flawed: boolean): string {
  if (flawed) return 'greeting-flawed'
  return SUBJECTS.find(([, words]) => words.test(prompt))?.[0] ?? 'greeting'
}
