import type { RequestHandler } from 'msw'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import type { Messages } from '../../packages/react/src/languages/messages.ts'
import type { Overrides } from '../../packages/react/src/testing/workshop/overrides.ts'
import { clearDevice } from '../../packages/react/src/testing/workshop/stand.ts'
import { MessageEditor } from '../message-editor/message-editor.tsx'
import { raiseSaid, type Said } from '../../packages/react/src/testing/workshop/said.ts'
import preview from '../preview.tsx'

const meta = preview.meta({ title: 'Overview/Messages', component: MessageEditor, parameters: { layout: 'fullscreen', controls: { disable: true } } })

type Context = { msw: { use: (...handlers: RequestHandler[]) => void }; overrides?: Overrides }

const MINE = 'workshop:messages'
const TRIED = 'workshop:messages tried'

/** The editor over a world of its own. What is written is kept under `storageKey`. */
function editor(storageKey: string) {
  let said: Said | null = null
  let language: Overrides['language']
  let messages: Messages | undefined
  return {
    async beforeEach({ msw, overrides = {} }: Context) {
      ;({ language } = overrides)
      messages = await language?.words.load()
      if (storageKey === TRIED) localStorage.removeItem(TRIED)
      if (said) return undefined
      said = await raiseSaid()
      msw.use(...said.handlers)
      return () => {
        said?.close()
        said = null
        clearDevice()
      }
    },
    render: () => <MessageEditor said={said!} language={language} messages={messages} storageKey={storageKey} />,
  }
}

const inPreview = () => within(screen.getByRole('region', { name: 'Preview' }))

/** Reword any message, see it said, and save what you changed as a file for your host. */
export const EveryMessage = meta.story({
  ...editor(MINE),
  play: async () => {
    await expect(await screen.findByRole('heading', { name: 'Messages' })).toBeVisible()
    await expect(await inPreview().findByText('Tell us more')).toBeVisible()
  },
})

const search = async (text: string) => {
  const field = screen.getByRole('searchbox', { name: 'Search' })
  await userEvent.clear(field)
  await userEvent.type(field, text)
}
const row = (name: RegExp) => within(screen.getByRole('navigation', { name: 'Messages' })).findByRole('button', { name })
const write = async (label: string, text: string) => {
  const field = screen.getByRole('textbox', { name: label })
  await userEvent.clear(field)
  await userEvent.type(field, text.replaceAll(/[{[]/g, '$&$&'))
}
/** A text and a template are reworded, seen at once, refused where they are wrong, kept and put back. */
export const Tried = meta.story({
  tags: ['!dev', '!autodocs'],
  ...editor(TRIED),
  play: async () => {
    await inPreview().findByText('Tell us more')
    await search('Tell us more')
    await userEvent.click(await row(/^details/))
    await expect(await screen.findByText('Marked in the preview.')).toBeVisible()
    await write('Text', 'What went wrong?')
    await expect(await inPreview().findByText('What went wrong?')).toBeVisible()

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Preview' }), 'Wallet and history')
    await search('credits.count')
    await userEvent.click(await row(/^count/))
    await write('count: other (0, 2, 3, …)', '{writen} coins')
    await expect(await screen.findByText(/^Not shown yet: \{writen\} is not known here/)).toBeVisible()
    await write('count: other (0, 2, 3, …)', '{written} coins')
    await expect((await inPreview().findAllByText(/^[\d,]+ coins$/))[0]).toBeVisible()

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which' }), 'Changed')
    await expect(JSON.parse(localStorage.getItem(TRIED)!)).toMatchObject({ en: { 'credits.count': { 'count:other': '{written} coins' } } })
    await userEvent.click(screen.getByRole('button', { name: 'Reset this one' }))
    await waitFor(() => expect(inPreview().queryByText(/coins$/)).toBeNull())
    await userEvent.click(screen.getByRole('button', { name: 'Reset all' }))
    await expect(screen.getByText('Everything is as it was.')).toBeVisible()
  },
})
