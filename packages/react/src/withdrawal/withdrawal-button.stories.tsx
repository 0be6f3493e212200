import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { scene } from '../testing/stories.tsx'
import { buyWithout, buyWithRight, Guest, PackStand } from '../testing/withdrawals.tsx'
import { WithdrawalButton } from './withdrawal-button.tsx'

const meta = preview.meta({ title: 'Packs/Withdrawal', component: WithdrawalButton })

type SceneOptions = Parameters<typeof scene>[0]
const ofPack = (set: NonNullable<SceneOptions['set']> = buyWithRight) => scene({ policy: 'anumi', set, show: () => <PackStand /> })
const ofGuest = (props: Omit<Parameters<typeof Guest>[0], 'world' | 'children'> = {}) =>
  scene({
    policy: 'anumi',
    set: buyWithRight,
    show: (world) => (
      <Guest world={world} {...props}>
        <WithdrawalButton />
      </Guest>
    ),
  })

const label = 'withdraw from contract here'
const findButton = (name = label) => screen.findByRole('button', { name })
const dialog = () => within(screen.getByRole('dialog'))
const field = (name: string) => screen.findByRole('textbox', { name })
const open = async (name = label) => {
  await userEvent.click(await findButton(name))
  await field('Your name')
}
const confirm = async (name = 'confirm withdrawal') => userEvent.click(await screen.findByRole('button', { name }))
const received = () => screen.findByRole('heading', { name: 'Withdrawal received' })
const prefilled = async () => waitFor(async () => expect(await field('E-mail for the receipt')).toHaveValue('ada@example.com'))

/** At a pack that has the right, for as long as it has it. */
export const OfPack = meta.story({ tags: ['withdrawal:idle'], ...ofPack().story, play: async () => expect(await findButton()).toBeEnabled() })

/** A pack without the right has no button. */
export const NoRight = meta.story({
  ...ofPack(buyWithout).story,
  play: async () => {
    await findButton()
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull())
  },
})

const opened = {
  ...ofPack().story,
  play: async () => {
    await open()
    await prefilled()
    await expect(await field('Contract')).toHaveValue('48001')
  },
}

/** All is filled in: one control makes the statement, and there is no other. */
export const Statement = meta.story({ tags: ['picture'], ...opened })

/** On a dark page. */
export const Dark = meta.story({ ...opened, globals: { theme: 'dark' } })

/** On a page that is written from right to left. */
export const RightToLeft = meta.story({ ...opened, globals: { direction: 'rtl' } })

/** On a phone. */
export const Phone = meta.story({ ...opened, globals: { viewport: { value: 'mobile1', isRotated: false } } })

/** A part of the contract: so many credits of the pack. */
export const Part = meta.story({
  ...ofPack().story,
  play: async () => {
    await open()
    await prefilled()
    await userEvent.click(screen.getByText('A part of it'))
    await userEvent.type(await field('How many credits 88 left'), '20')
  },
})

const guest = {
  ...ofGuest().story,
  play: async () => {
    await open()
    await confirm()
    await expect(await dialog().findAllByText('Fill this in.')).toHaveLength(3)
  },
}
/** Nobody is signed in: all is typed, and what is missing is said at its field. */
export const SignedOut = meta.story(guest)

/** The same on a dark phone. */
export const SignedOutPhone = meta.story({ tags: ['picture'], ...guest, globals: { theme: 'dark', viewport: { value: 'mobile1', isRotated: false } } })

/** No token can be had, and the right is there all the same. */
export const TokenFails = meta.story({
  tags: ['withdrawal:received'],
  ...ofGuest({
    getToken: () => {
      throw new Error('The host cannot sign in')
    },
  }).story,
  play: async () => {
    await open()
    await userEvent.type(await field('Your name'), 'Ada Lovelace')
    await userEvent.type(await field('Contract'), '48001')
    await userEvent.type(await field('E-mail for the receipt'), 'ada@example.com')
    await confirm()
    await received()
  },
})

/** The receipt, to be kept: what was said, when, and files with their signatures. */
const receipt = {
  ...ofPack().story,
  play: async () => {
    await open()
    await prefilled()
    await confirm()
    await expect(await received()).toHaveFocus()
    await expect(dialog().getByText('15 Jun 2026, 11:00 CEST')).toBeVisible()
    await expect(await dialog().findByRole('button', { name: 'See how it stands' })).toBeVisible()
  },
}
export const Receipt = meta.story({ tags: ['picture', 'withdrawal:matched'], ...receipt })

/** The receipt on a dark page. */
export const ReceiptDark = meta.story({ ...receipt, globals: { theme: 'dark' } })

/** The receipt from right to left. */
export const ReceiptRightToLeft = meta.story({ tags: ['picture'], ...receipt, globals: { direction: 'rtl' } })

/** The receipt on a phone. */
export const ReceiptPhone = meta.story({ ...receipt, globals: { viewport: { value: 'mobile1', isRotated: false } } })

/** Where the button was, the way to the refund. */
export const Withdrawn = meta.story({
  tags: ['withdrawal:matched'],
  ...ofPack().story,
  play: async () => {
    await open()
    await prefilled()
    await confirm()
    await received()
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    await expect(await findButton('Withdrawal received: see how it stands')).toHaveFocus()
  },
})

const offline = ofPack()
const failing = {
  ...offline.story,
  play: async () => {
    await open()
    await prefilled()
    offline.world().network.offline = true
    await confirm()
    await expect(await screen.findByText(/^No receipt came/)).toBeVisible()
    await expect(await screen.findByRole('button', { name: 'Copy the statement' })).toBeVisible()
  },
}
/** No network: nothing is claimed, and there are other ways to declare it. */
export const Offline = meta.story({ tags: ['withdrawal:failed'], ...failing })

/** The same on a phone. */
export const OfflinePhone = meta.story({ ...failing, globals: { viewport: { value: 'mobile1', isRotated: false } } })

/** While it is being sent. */
const slow = ofPack()
export const Sending = meta.story({
  tags: ['withdrawal:sending'],
  ...slow.story,
  play: async () => {
    await open()
    await prefilled()
    slow.world().network.latency = 600_000
    await confirm()
    await expect(screen.getByRole('button', { name: 'confirm withdrawal' })).toHaveAttribute('aria-disabled', 'true')
  },
})

const inLanguage = (locale: string, withdraw: string, confirmation: string) => ({
  ...ofGuest({ locale }).story,
  play: async () => {
    await open(withdraw)
    const official = await screen.findByText(confirmation)
    await expect(official).toHaveAttribute('lang', locale)
    await expect(official).toHaveAttribute('translate', 'no')
  },
})
/** The official labels, language by language; all else is in the language of the messages. */
export const German = meta.story(inLanguage('de', 'Vertrag widerrufen', 'Widerruf bestätigen'))
export const French = meta.story(inLanguage('fr', 'renoncer au contrat ici', 'confirmer la rétractation'))
export const Italian = meta.story(inLanguage('it', 'recedere dal contratto qui', 'conferma recesso'))
export const Spanish = meta.story(inLanguage('es', 'desistir del contrato aquí', 'confirmar desistimiento'))
export const Dutch = meta.story(inLanguage('nl', 'Hier de overeenkomst ontbinden', 'Ontbinding bevestigen'))
export const Romanian = meta.story(inLanguage('ro', 'Retrageți-vă din contract aici', 'Confirmați retragerea'))
