import type { NextStep } from '@makegood/contract'
import type { Book, Policy } from '../../model.ts'
import { type Checked, type Finding, firstBy, pathOf, speakerOf } from './finding.ts'

/** What a step needs to lead somewhere; any other leads on by itself. */
const LEADS: Readonly<Record<string, { needs: string; has: (policy: Policy) => boolean }>> = {
  write_support: { needs: 'seller.contact', has: ({ seller }) => seller.contact.length > 0 },
  contact_seller: {
    needs: 'seller.merchantOfRecord or seller.contact',
    has: ({ seller }) => seller.merchantOfRecord !== undefined || seller.contact.length > 0,
  },
  use_store: { needs: 'seller.stores', has: ({ seller }) => Object.keys(seller.stores ?? {}).length > 0 },
  ask_review: { needs: 'appeal', has: ({ appeal }) => appeal !== undefined },
  mediation: { needs: 'appeal.mediation', has: ({ appeal }) => appeal?.mediation === true },
}

const leads = (book: Book, { kind }: Pick<NextStep, 'kind'>) =>
  'jurisdictions' in book || (LEADS[kind]?.has(book) ?? true)

/** Refusals after which there is nothing to do, and steps that lead nowhere. */
export function noWayOn({ book, ruled }: Checked): Finding[] {
  const stuck = firstBy(
    ruled.filter(({ ruling }) => ruling.verdict === 'refused' && !ruling.next.some((step) => leads(book, step))),
    ({ ruling }) => ruling.rule ?? '',
  )
  return [
    ...stuck.map(({ kase, ruling }): Finding => ({
      kind: 'no_way_on',
      level: 'error',
      path: pathOf(book, ruling.rule),
      message: 'refuses without a way on',
      hint: 'Offer a step that leads somewhere, or say how the seller is reached under seller.contact.',
      example: kase,
    })),
    ...book.rules.flatMap((rule, index) =>
      (rule.offer ?? []).flatMap((kind, step): Finding[] => {
        if (leads(book, { kind })) return []
        const shown = ruled.find(
          ({ ruling }) => ruling.rule === rule.id && ruling.next.some((next) => next.kind === kind),
        )
        return [
          {
            kind: 'no_way_on',
            level: 'warning',
            path: `rules.${index}.offer.${step}`,
            message: `offers ${kind}, which leads nowhere`,
            hint: `It needs ${LEADS[kind]!.needs}.`,
            example: shown?.kase ?? null,
          },
        ]
      }),
    ),
  ]
}

/** Money that is granted, and has no place to go to. */
export function noDestination(checked: Checked): Finding[] {
  const stranded = checked.ruled.flatMap(({ kase, ruling }) => {
    if (ruling.rule !== null || ruling.verdict !== 'review') return []
    const speaker = speakerOf(checked, kase)
    const given = speaker?.payer?.given(kase)
    return given && 'unknown' in given && given.unknown.length === 0 ? [{ kase, rule: speaker!.rule.id }] : []
  })
  return firstBy(stranded, ({ rule }) => rule).map(({ kase, rule }) => ({
    kind: 'no_destination',
    level: 'error',
    path: `${pathOf(checked.book, rule)}.gives`,
    message: 'gives money, but no place that it may go to is open',
    hint: 'Add a place without "if", such as "original_method" or "balance".',
    example: kase,
  }))
}
