import type { Settings } from '../context.ts'
import type { Screen, Shown } from './on-screen.ts'
import type { RecordedAnswer } from './recorded-answers.ts'

type Recorded = {
  answers: readonly RecordedAnswer[]
  screen: Screen
  settings: Pick<Settings, 'locale' | 'timeZone' | 'dir' | 'theme'>
  /** When it was taken, by the service. */
  at: string
}

/**
 * A Storybook story that shows what is on the screen, by the answers that led to it. It stands alone: pasted into a file of
 * a project with `@makegood/react`, `@makegood/client` and `msw`, it runs.
 */
export function asStory({ answers, screen, settings, at }: Recorded): string {
  const { shown, report } = screen
  const components = [...new Set(['RefundProvider', ...shown.map(({ component }) => component), ...(report ? ['useReport'] : [])])].sort()
  const around = Object.entries(settings).flatMap(([name, value]) => (value && value !== 'auto' ? [` ${name}=${written(value)}`] : []))
  return `import { createRefundClient } from '@makegood/client'
import { ${components.join(', ')} } from '@makegood/react'
import '@makegood/react/styles.css'
import { http, HttpResponse, type RequestHandler } from 'msw'
${report ? "import { useEffect, useRef } from 'react'\n" : ''}
// Recorded at ${at}. These answers hold what a person did and wrote: read them before you share them.
const answers = ${JSON.stringify(answers, null, 2)}

export const handlers = [
  http.get('*/v1/events', () => new HttpResponse(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } })),
  http.all('*/v1/*', ({ request }) => {
    const { pathname, search } = new URL(request.url)
    const alike = answers.filter(({ method, path }) => method === request.method && pathname.endsWith(path))
    const answer = alike.find((one) => one.search === search) ?? alike.at(-1)
    if (answer?.status === 0) return HttpResponse.error()
    const { status, body } = answer ?? { status: 404, body: { type: 'about:blank', title: 'Not recorded', status: 404, code: 'not_found' } }
    return HttpResponse.json(body as object, { status, headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' } })
  }),
]

const client = createRefundClient({ baseUrl: '/recorded', getToken: () => null, retries: 0 })
${report ? openReport(report) : ''}
export default { title: 'Recorded/${at}' }

export const Recorded = {
  // One for msw-storybook-addon 3, one for those before it.
  beforeEach: ({ msw }: { msw?: { use: (...handlers: RequestHandler[]) => void } }) => msw?.use(...handlers),
  parameters: { msw: { handlers } },
  render: () => (
    <RefundProvider client={client} userId="recorded"${around.join('')}>
${[...shown.map(element), ...(report ? ['<OpenReport />'] : [])].map((line) => `      ${line}`).join('\n')}
    </RefundProvider>
  ),
}
`
}

const element = ({ component, props }: Shown) =>
  `<${component}${Object.entries(props).map(([name, value]) => ` ${name}=${written(value)}`).join('')} />`

/** A text as an attribute, whatever is in it. */
const written = (text: string) => (/["\\\n{}<>&]/.test(text) ? `{${JSON.stringify(text)}}` : `"${text}"`)

/** Opens the dialog that lay open, once it can be. */
function openReport({ resultId = '', ...preview }: Readonly<Record<string, string>>): string {
  return `
function OpenReport() {
  const report = useReport(${JSON.stringify(resultId)}, ${JSON.stringify(preview)} as const)
  const opened = useRef(false)
  useEffect(() => {
    if (!report || opened.current) return
    opened.current = true
    report.open()
  }, [report])
  return null
}
`
}
