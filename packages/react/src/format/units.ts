/** What stands between the digits of a number and its unit, where engines do not agree about it. */
const GAPS: Record<string, string | undefined> = { ja: '', zh: ' ' }
const SEAM = /(?<=\p{Nd})\s*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu

/** What parts a number from its unit and one length from the next, in a language. */
export const gapOf = (language: string) => GAPS[language] ?? ' '

/** A length as it is set in a language, whatever an engine has put into it: `14日` in Japanese, `14 天` in Chinese. */
export function setUnit(written: string, language: string): string {
  const gap = GAPS[language]
  return gap === undefined ? written : written.replaceAll(SEAM, gap)
}
