import { add, bundle, type Bundle, type Bytes } from './bundle.ts'
import { entries, lateInReport } from './entries.ts'
import { printTable } from './table.ts'

/** What the components cost a page in bytes, next to two peers bundled in the same run. */
export async function measureSize(): Promise<void> {
  const page = await bundle(entries.page, lateInReport)
  const everything = await bundle(entries.everything)
  const client = await bundle(entries.client)
  const sentry = await bundle(entries.sentry)
  const knock = await bundle(entries.knock)

  printTable(
    ['entry', 'initial min', 'gzip', 'brotli', 'lazy gzip', 'CSS min', 'CSS gzip'],
    [
      row('makegood: provider and triggers', page),
      row('makegood: everything', everything),
      row('makegood: client alone', client),
      row('@sentry/feedback', sentry),
      row('@knocklabs/react feed', knock),
    ],
  )
  printTable(
    ['kB gzip, React left to the host', 'makegood', 'target', '', 'of sentry', 'of knock'],
    [
      verdict('at page load: provider and triggers', page.initial, 5, sentry.initial, knock.initial),
      verdict('the report flow, once used', page.used, 55, whole(sentry), whole(knock)),
      verdict('everything, scripts and CSS', total(everything), 85, total(sentry), total(knock)),
      verdict('CSS', everything.css, 6, sentry.css, knock.css),
      verdict('client before its first call', client.initial, 1, sentry.initial, knock.initial),
    ],
  )
}

const whole = ({ initial, lazy }: Bundle): Bytes => add(initial, lazy)
const total = (of: Bundle): Bytes => add(whole(of), of.css)
const kilo = (bytes: number) => (bytes / 1000).toFixed(1)

function row(name: string, { initial, lazy, lazyChunks, css }: Bundle): string[] {
  const chunks = lazyChunks === 0 ? '–' : `${kilo(lazy.gzip)} (${lazyChunks})`
  const styles = css.minified === 0 ? ['–', '–'] : [kilo(css.minified), kilo(css.gzip)]
  return [name, kilo(initial.minified), kilo(initial.gzip), kilo(initial.brotli), chunks, ...styles]
}

function verdict(name: string, ours: Bytes, target: number, sentry: Bytes, knock: Bytes): string[] {
  const ratio = (peer: Bytes) => (peer.gzip === 0 ? '–' : `${(ours.gzip / peer.gzip).toFixed(2)} ×`)
  return [name, kilo(ours.gzip), `≤ ${target}`, ours.gzip <= target * 1000 ? 'met' : 'MISSED', ratio(sentry), ratio(knock)]
}
