import { add, bundle, type Bundle, type Bytes } from './bundle.ts'
import { entries, lateInReport, onPage, parts } from './entries.ts'
import { bundlePeers, knock, sentry } from './peers.ts'
import { printTable } from './table.ts'

/** What the components cost a page in bytes, each by itself and all together, next to peers bundled in the same run. */
export async function measureSize(): Promise<void> {
  const page = await bundle(entries.page, lateInReport)
  const everything = await bundle(entries.everything)
  const client = await bundle(entries.client)
  const peers = await bundlePeers()

  printTable(
    ['kB, with client and provider', 'at load min', 'gzip', 'brotli', 'when', 'min', 'gzip', 'brotli'],
    (await Promise.all(parts.map(({ name, code, uses }) => rowsOf(name, onPage(code), uses)))).flat(),
  )
  printTable(
    ['kB', 'initial min', 'gzip', 'brotli', 'lazy gzip', 'CSS min', 'CSS gzip'],
    [
      row('makegood: client, provider, triggers', page),
      row('makegood: everything', everything),
      row('makegood: client alone', client),
      ...[...peers].map(([{ name }, peer]) => row(name, peer)),
    ],
  )
  const [ofSentry, ofKnock] = [peers.get(sentry)!, peers.get(knock)!]
  printTable(
    ['kB gzip, React left to the host', 'makegood', 'target', '', 'of sentry', 'of knock'],
    [
      verdict('at page load: client, provider, triggers', page.initial, 5, ofSentry.initial, ofKnock.initial),
      verdict('the report flow, once used', page.used, 55, whole(ofSentry), whole(ofKnock)),
      verdict('everything, scripts and CSS', total(everything), 85, total(ofSentry), total(ofKnock)),
      verdict('CSS', everything.css, 6, ofSentry.css, ofKnock.css),
      verdict('client before its first call', client.initial, 1, ofSentry.initial, ofKnock.initial),
    ],
  )
}

async function rowsOf(name: string, code: string, uses: (typeof parts)[number]['uses']): Promise<string[][]> {
  const bundles = await Promise.all(uses.map(({ late }) => bundle(code, late)))
  return bundles.map(({ initial, used }, at) => [
    ...(at === 0 ? [name, ...sizes(initial)] : ['', '', '', '']),
    uses[at]!.name,
    ...sizes(used),
  ])
}

const whole = ({ initial, lazy }: Bundle): Bytes => add(initial, lazy)
const total = (of: Bundle): Bytes => add(whole(of), of.css)
const kilo = (bytes: number) => (bytes / 1000).toFixed(1)
const sizes = ({ minified, gzip, brotli }: Bytes) => [minified, gzip, brotli].map(kilo)

function row(name: string, { initial, lazy, lazyChunks, css }: Bundle): string[] {
  const chunks = lazyChunks === 0 ? '–' : `${kilo(lazy.gzip)} (${lazyChunks})`
  const styles = css.minified === 0 ? ['–', '–'] : [kilo(css.minified), kilo(css.gzip)]
  return [name, ...sizes(initial), chunks, ...styles]
}

function verdict(name: string, ours: Bytes, target: number, ofSentry: Bytes, ofKnock: Bytes): string[] {
  const ratio = (peer: Bytes) => (peer.gzip === 0 ? '–' : `${(ours.gzip / peer.gzip).toFixed(2)} ×`)
  return [name, kilo(ours.gzip), `≤ ${target}`, ours.gzip <= target * 1000 ? 'met' : 'MISSED', ratio(ofSentry), ratio(ofKnock)]
}
