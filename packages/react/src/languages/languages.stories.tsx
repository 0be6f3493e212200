import { screen, userEvent } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { WalletRefundHistory } from '../history/wallet-refund-history.tsx'
import { PackRefundForm } from '../pack-refund/pack-refund-form.tsx'
import { everyLine } from '../testing/histories.ts'
import { scene } from '../testing/stories.tsx'

const meta = preview.meta({ title: 'Languages', tags: ['picture'] })

/** The names of things are others in each language, so that these wait for what has none. */
const history = (language: string) => ({
  ...scene({ policy: 'anumi', set: everyLine, show: () => <WalletRefundHistory style={{ maxInlineSize: 420 }} /> }).story,
  globals: { language },
  afterEach: async () => void (await screen.findAllByRole('listitem')),
})

const packs = (language: string) => ({
  ...scene({
    policy: 'anumi',
    set: (world) => world.scenario('partly used pack'),
    show: () => <PackRefundForm style={{ maxInlineSize: 440 }} />,
  }).story,
  globals: { language },
  afterEach: async () => {
    await userEvent.click((await screen.findAllByRole('button'))[0]!)
    await screen.findByRole('textbox')
  },
})

/** From right to left, with numbers, money and days as they are written there. */
export const Arabic = meta.story(history('ar'))
export const Hebrew = meta.story(history('he'))
export const Japanese = meta.story(history('ja'))
export const Korean = meta.story(history('ko'))
export const SimplifiedChinese = meta.story(history('zh-Hans'))
export const TraditionalChinese = meta.story(history('zh-Hant'))
/** Long words. */
export const German = meta.story(history('de'))

/** A form from right to left. */
export const ArabicForm = meta.story(packs('ar'))
/** A form with long words. */
export const GermanForm = meta.story(packs('de'))
