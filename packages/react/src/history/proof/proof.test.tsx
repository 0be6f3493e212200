import type { RefundWorld } from '@makegood/msw'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { openRefund, press } from '../../testing/refund-page.tsx'
import { listRefunds, reportElsewhere, reportSeveral, requestRefund } from '../../testing/refunds.ts'

const how = () => screen.findByRole('button', { name: 'How it was decided' })
/** A rule as it is read, its conditions too where they are in sight. */
const rules = async (book = 'Refund policy') => {
  const section = (await screen.findByRole('heading', { name: book })).closest('section')!
  return [...section.querySelectorAll('details')].map((rule) => rule.querySelector('summary')!.textContent)
}
const lines = (name: string) =>
  within(screen.getByText(name).closest('details')!).getAllByRole('listitem').map((line) => `${line.querySelector('svg')!.dataset['icon']}: ${line.textContent}`)

const askLate = async (world: RefundWorld) => {
  const pack = await world.buyPack()
  await world.advance({ days: 31 })
  await requestRefund(world, pack.id, 'change_of_mind')
}

describe('the proof of a decision', () => {
  it('opens and closes at a button, and loads when it is opened', async () => {
    await openRefund('anumi', askLate)
    expect(await how()).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByText('Refund policy')).toBeNull()
    await press('How it was decided')
    expect(await how()).toHaveAttribute('aria-expanded', 'true')
    await screen.findByText('Refund policy')
    await press('How it was decided')
    await waitFor(() => expect(screen.queryByText('Refund policy')).toBeNull())
  })

  it('shows the rules in their order, what the one that decides asks and what was found, and what would have changed it (C26)', async () => {
    await openRefund('anumi', askLate)
    await press('How it was decided')
    expect(await rules()).toEqual([
      'Bought in an app storePassed over', 'Account ended for a breachPassed over', 'The bank is handling a chargebackPassed over',
      'Refund of a packDecides',
    ])
    expect(lines('Refund of a pack')).toEqual([
      'check: What was bought: a packIt is so.',
      'close: Bought: at most 14 days before you askedIt is not so: Mon 15 Jun, 11:00.',
      'check: Asked from the e-mail address that bought it: yesIt is so.',
    ])
    expect(screen.getByText('Clauses 2, 4 of the refund policy')).toBeVisible()
    expect(screen.getByText('Before Mon 29 Jun, 11:00, €10.00 would have come back.')).toBeVisible()
    expect(screen.getByText('Where it was bought: the App Store or Google Play')).not.toBeVisible()
    await userEvent.click(screen.getByText('Bought in an app store'))
    expect(screen.getByText('Where it was bought: the App Store or Google Play')).toBeVisible()
  })

  it('shows the law that decides beside the policy that it outweighs (C37)', async () => {
    await openRefund('jimeng', async (world) => {
      const pack = await world.buyPack({ sale: { country: 'DE', consumer: true, class: 'digital_service', informed: false } })
      await world.generate()
      await requestRefund(world, pack.id, 'change_of_mind')
    })
    await press('How it was decided')
    expect((await rules()).at(-1)).toBe('Refund of a packSpeaks, but the law gives more')
    const law = await rules('EU right of withdrawal')
    expect(law.filter((rule) => rule.endsWith('Decides'))).toEqual(['Begun without being asked forDecides'])
    expect(lines('Begun without being asked for')).toEqual([
      'check: What was sold: a digital serviceIt is so.',
      'question: Asked for it to begin at once: noNot known yet.',
      'check: Told of the right to withdraw before buying: noIt is so.',
    ])
  })

  it('says what is not known, and which rules may speak', async () => {
    await openRefund('jimeng', async (world) => {
      await requestRefund(world, (await world.buyPack({ sale: { country: 'DE' } })).id, 'change_of_mind')
    })
    await press('What the rules say')
    expect((await rules('EU right of withdrawal'))[0]).toBe('Not bought as a consumerMay speak')
    expect(lines('Not bought as a consumer')).toEqual(['question: Bought as a consumer: noNot known yet.'])
  })

  it('says where a rule leaves it to a person, and that a person has decided since', async () => {
    const { world } = await openRefund('standard-30', (one) => one.scenario('refund asked for'))
    await press('What the rules say')
    expect((await rules()).at(-1)).toBe('Refund of a packLeaves it to a person')
    expect(screen.queryByText(/^A person decided/)).toBeNull()
    await world.decideReview((await listRefunds(world))[0]!.id, 'decline')
    expect(await screen.findByText('A person decided what the rules leave open. This is what the rules say of it.')).toBeVisible()
    expect(await how()).toHaveAttribute('aria-expanded', 'true')
  })

  it('shows each of several verdicts by itself (C16)', async () => {
    await openRefund('anumi', async (world) => {
      await world.buyPack()
      const made = [await world.generate(), await world.generate()]
      await reportSeveral(world, made.map(({ generation }) => generation.results[0]!.id), 'wrong_style')
    })
    await press('What the rules say')
    const heads = await screen.findAllByRole('heading', { level: 4 })
    expect(heads.map(({ textContent }) => textContent)).toEqual(['Bad result · Create Any ImageRefunded', 'Bad result · Create Any ImageIn review'])
    expect(screen.getAllByText('Earlier courtesy refunds that count: none')).toHaveLength(2)
    expect(screen.getByText('It is not so: 1.')).toBeVisible()
  })

  it.each<[string, Parameters<typeof openRefund>[0], (world: RefundWorld) => Promise<unknown>, string]>([
    ['what came back by itself', 'anypic', (world) => world.scenario('failed video'), 'It could not be madeDecides'],
    ['a courtesy', 'anumi', (world) => world.scenario('first courtesy used'), 'Courtesy for a bad resultDecides'],
    ['what is granted', 'anumi', (world) => world.scenario('refund asked for'), 'Refund of a packDecides'],
    ['what came back by itself under a policy that hides others', 'photoroom', (world) => world.scenario('failed video'), 'It could not be madeDecides'],
    ['a duplicate', 'jimeng', async (world) => {
      await world.scenario('duplicate order')
      await requestRefund(world, (await packsOf(world))[0]!, 'duplicate_charge')
    }, 'Charged twiceDecides'],
  ])('is there for %s', async (_, policy, play, decides) => {
    await openRefund(policy, play)
    await press('How it was decided')
    expect((await rules()).at(-1)).toBe(decides)
  })

  it('is not there where the policy keeps its reasons, and that is said (E8)', async () => {
    await openRefund('photoroom', async (world) => {
      await world.scenario('one picture')
      await reportElsewhere(world, 'generation-2-1')
    })
    expect(await screen.findByText('The policy keeps to itself how this is decided.')).toBeVisible()
    expect(screen.queryByRole('button', { name: /How it was decided|What the rules say/ })).toBeNull()
  })
})

/** The ids of Ada's packs, newest first. */
async function packsOf({ service, baseUrl, token }: RefundWorld): Promise<string[]> {
  const response = await service.fetch(new Request(`${baseUrl}/v1/packs`, { headers: { authorization: `Bearer ${token()}` } }))
  const { items } = (await response.json()) as { items: { pack: { id: string } }[] }
  return items.map(({ pack }) => pack.id)
}
