/** The forms of a word that a language has, by the names that CLDR gives them. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/**
 * Makes what picks the form for a number by the rules of a language.
 *
 * @example
 * ```ts
 * const plural = pluralIn('pl')
 * plural(2, { one: 'kredyt', few: 'kredyty', many: 'kredytów', other: 'kredytu' }) // "kredyty"
 * ```
 */
export function pluralIn(tag: string): (count: number, forms: Forms) => string {
  let rules: Intl.PluralRules | undefined
  return (count, forms) => forms[(rules ??= new Intl.PluralRules(tag)).select(count)] ?? forms.other
}
