import { expect, screen } from 'storybook/test'
import preview from '../../../.storybook/preview.tsx'
import { Alert } from './alert.tsx'
import { useRefunds } from './context.ts'
import { RefundProvider } from './provider.tsx'
import { scene } from './testing/stories.tsx'

const meta = preview.meta({ title: 'Overview/Trouble in the page', component: RefundProvider })

/** A page of a host, in which something of ours does not work. */
const page = (text: 'notLoaded' | 'broken') =>
  scene({
    policy: 'anumi',
    show: () => (
      <>
        <p>The page of the host goes on.</p>
        <Told text={text} />
      </>
    ),
  }).story

function Told({ text }: { text: 'notLoaded' | 'broken' }) {
  const { settings } = useRefunds('<Told>')
  return <Alert text={text} settings={settings} onRetry={() => {}} onDismiss={() => {}} />
}

const says = (text: RegExp) => async () => expect(await screen.findByRole('alert')).toHaveTextContent(text)

/** The code behind a menu or a dialog did not come. */
export const NotLoaded = meta.story({ ...page('notLoaded'), play: says(/^This did not load/) })

/** Something of ours broke. The page stands. */
export const Broken = meta.story({ ...page('broken'), play: says(/^Something went wrong here/) })
