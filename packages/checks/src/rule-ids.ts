/**
 * The ids of rules in a text, which stand in parentheses: `(C8, C11)`, `(C18 to C21)`.
 *
 * @example
 * findRuleIds('is refused (E14 to E16, E19)') // ['E14', 'E15', 'E16', 'E19']
 */
export function findRuleIds(text: string): string[] {
  const groups = [...text.matchAll(/\(([^()]*)\)/g)].map(([, inside]) => inside ?? '')
  return groups.flatMap((inside) =>
    [...inside.matchAll(/\b([A-Z])(\d{1,2})(?: to \1(\d{1,2}))?\b/g)].flatMap(([, policy, first, last]) =>
      range(Number(first), Number(last ?? first)).map((number) => `${policy}${number}`),
    ),
  )
}

const range = (first: number, last: number) =>
  Array.from({ length: Math.max(last - first, 0) + 1 }, (_, index) => first + index)
