/** How the words that stand with a number go on in the genitive, by the form that they have with it. */
const GENITIVES: Record<string, string | undefined> = {
  kredyt: 'kredytu',
  kredyty: 'kredytów',
  godzina: 'godziny',
  godziny: 'godzin',
  dzień: 'dnia',
  tydzień: 'tygodnia',
  tygodnie: 'tygodni',
  miesiąc: 'miesiąca',
  miesiące: 'miesięcy',
  rok: 'roku',
  lata: 'lat',
}

/** `4 kredyty` as in `z 4 kredytów`, `24 godziny` as in `w ciągu 24 godzin`. Words that are not known stay as they are. */
export const genitive = (amount: string) => amount.replaceAll(/\p{L}+/gu, (word) => GENITIVES[word] ?? word)

/** `1 godzina` as in `1 godzinę później`. All other lengths stay as they are. */
export const accusative = (length: string) => length.replaceAll('godzina', 'godzinę')
