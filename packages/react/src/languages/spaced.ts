const HAN = /\p{Script=Han}/u
const LATIN = /[\p{Script=Latin}\p{Nd}\p{Sc}%]/u

/**
 * A template for Chinese: where what is put in meets the text around it, a space parts Chinese from Latin letters and
 * digits, as it is set with care. Nothing inside of either is touched.
 *
 * @example
 * ```ts
 * spaced`由${'PayPal'}入账` // "由 PayPal 入账"
 * spaced`由${'你的银行'}入账` // "由你的银行入账"
 * ```
 */
export function spaced(texts: TemplateStringsArray, ...values: readonly string[]): string {
  return texts.reduce((whole, text, index) => join(join(whole, values[index - 1] ?? ''), text))
}

const join = (left: string, right: string) => (isSeam(left.at(-1) ?? '', right.charAt(0)) ? `${left} ${right}` : left + right)

const isSeam = (left: string, right: string) => (HAN.test(left) && LATIN.test(right)) || (LATIN.test(left) && HAN.test(right))
