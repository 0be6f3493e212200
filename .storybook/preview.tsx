import addonA11y from '@storybook/addon-a11y'
import addonDocs from '@storybook/addon-docs'
import { definePreview } from '@storybook/react-vite'
import addonMsw from 'msw-storybook-addon'
import { DocsPage } from './blocks/docs-page.tsx'
import './fonts.css'
import { overridesOf } from '../packages/react/src/testing/workshop/overrides.ts'
import { answerTools } from './time-machine/answer.ts'
import { Container } from './toolbars/container.tsx'
import { dressPage } from './toolbars/dress-page.ts'
import { languageOf } from './toolbars/languages.ts'
import { menus, unchanged } from './toolbars/menus.ts'
import { playAsWritten } from './toolbars/play-as-written.ts'
import { OWN_POLICY_KEY } from './toolbars/policy-names.ts'

const sources = { ownPolicy: () => localStorage.getItem(OWN_POLICY_KEY) ?? '', languageOf }

void answerTools()

const preview = definePreview({
  addons: [addonDocs(), addonA11y(), addonMsw()],
  parameters: {
    // Axe's findings are failures.
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    docs: { container: DocsPage },
    layout: 'padded',
    options: { storySort: { order: ['Overview', ['Welcome', 'State map', 'All five policies', 'Messages'], 'Report', 'Wallet', 'Packs', 'Languages', 'Reference'] } },
  },
  globalTypes: menus,
  initialGlobals: unchanged,
  async beforeEach(context) {
    // As its mocks, a scene finds here what the toolbars put in the place of its own.
    Object.assign(context, { overrides: await overridesOf(context.globals, sources) })
  },
  decorators: [
    (Story, { globals }) => {
      dressPage(globals)
      const { width } = globals
      return width === undefined || width === 'full' ? <Story /> : <Container width={String(width)}><Story /></Container>
    },
  ],
})

playAsWritten(preview)

export default preview
