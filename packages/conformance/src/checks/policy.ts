import { ForecastAnswer, PackList, PolicySummary, Quote } from '@makegood/contract'
import { compile, policies, summarize } from '@makegood/policy'
import { read } from '../answers.ts'
import type { Check } from '../check.ts'
import { must, need, Skipped } from '../failed.ts'
import { resultsOf } from '../things.ts'

const SOURCE = 'policy.ts'

export const policy: Check[] = [
  {
    id: 'policy.in-force',
    must: 'The policy in force says which one it is, of which version, what may be reported and whom to write to.',
    source: SOURCE,
    fix: 'Answer with summarize(compile(policy)), or the same by hand.',
    async run({ wire }) {
      const answer = await wire.get('/v1/policy')
      const { id, version, reportReasons, seller } = read(PolicySummary, answer)
      must(id !== '' && version !== '', 'an id and a version', `they were ${id}, ${version}`, answer)
      must(reportReasons.length > 0, 'reasons for a report', 'there are none', answer)
      must(seller.contact.length > 0, 'somebody to write to', 'there is nobody', answer)
      return [`It is ${id}, version ${version}.`]
    },
  },
  {
    id: 'policy.as-published',
    must: 'One of the five published policies, in its own version, is told as it was published.',
    source: `${SOURCE}; @makegood/policy`,
    fix: 'Take the policy from @makegood/policy, or give yours an id or a version of its own.',
    async run({ wire }) {
      const answer = await wire.get('/v1/policy')
      const told = read(PolicySummary, answer)
      const known = Object.values(policies).find(({ id }) => id === told.id)
      if (!known || known.version !== told.version) throw new Skipped(`${told.id} of ${told.version} is none of them.`)
      for (const [name, value] of Object.entries(summarize(compile(known, openEnds(known))))) {
        // Addresses that a published text hides are the seller's to fill in.
        if (name === 'seller') continue
        must(
          JSON.stringify(told[name as keyof PolicySummary]) === JSON.stringify(value),
          `${name}: ${JSON.stringify(value)}`,
          `it was ${JSON.stringify(told[name as keyof PolicySummary])}`,
          answer,
        )
      }
    },
  },
  {
    id: 'policy.refusals',
    must: 'No refusal is bare: it has a reason and a way on, unless the policy hides its reasons.',
    source: 'design: The look; E21',
    fix: 'Disclose decisions with their reasons and next steps.',
    async run({ wire, things }) {
      const found = await things()
      const ids = resultsOf(found)
        .map(({ id }) => id)
        .slice(0, 100)
      const decisions = []
      for (const { pack } of found.packs.slice(0, 10))
        decisions.push(
          ...read(Quote, await wire.get(`/v1/packs/${encodeURIComponent(pack.id)}/quote`)).options.map(
            (option) => option.decision,
          ),
        )
      if (ids.length > 0)
        decisions.push(
          ...read(
            ForecastAnswer,
            await wire.get(`/v1/forecasts?${ids.map((id) => `resultId=${encodeURIComponent(id)}`).join('&')}`),
          ).forecasts.flatMap(({ reasons }) => reasons.map(({ decision }) => decision)),
        )
      need(decisions[0], 'There is neither a pack nor a result to decide about.')
      for (const decision of decisions.filter(({ verdict }) => verdict === 'refused')) {
        const hidden = decision.reasons.length === 0 && decision.rule === null
        must(
          hidden || (decision.reasons.length > 0 && decision.next.length > 0),
          'a reason and a next step',
          JSON.stringify(decision),
        )
      }
    },
  },
  {
    id: 'policy.one-amount',
    must: 'A decision gives credits, money or another remedy, one of the three; what is granted says how much and where it goes.',
    source: 'decisions.ts: Amount',
    fix: 'Give one amount a decision; several remedies are choices, and then the amount is null.',
    async run({ wire, things }) {
      const { packs, refunds } = await things()
      const decisions = refunds.flatMap(({ items }) => items.map(({ decision }) => decision))
      const listed = await wire.get('/v1/packs')
      decisions.push(...read(PackList, listed).items.map(({ decision }) => decision))
      need(packs[0] ?? refunds[0], 'There is neither a pack nor a refund.')
      for (const { verdict, amount, choices, destinations } of decisions) {
        if (choices.length > 0) must(amount === null, 'no amount while there is a choice', JSON.stringify(amount), listed)
        if (amount) must(Object.keys(amount).length === 1, 'one of credits, money and remedy', JSON.stringify(amount), listed)
        if (verdict === 'granted' && amount?.money)
          must(destinations.length > 0, 'where the money goes', 'nothing is said', listed)
      }
    },
  },
]

const openEnds = ({ params }: { params: Record<string, unknown> }) => ({
  params: Object.fromEntries(Object.entries(params).flatMap(([name, length]) => (length === null ? [[name, '24 hours']] : []))),
})
