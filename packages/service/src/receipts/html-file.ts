import { toInstant } from '../instants.ts'
import { localTime, type ReceivedStatement } from './statement.ts'
import type { ReceiptWords } from './words.ts'

const STYLE = `
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 40em; margin: 0 auto; padding: 2em 1em; overflow-wrap: anywhere }
h1 { font-size: 1.5em; line-height: 1.25; margin: 0 0 .5em }
h2 { font-size: 1em; margin: 2em 0 .5em }
dl { display: grid; grid-template-columns: minmax(8em, auto) 1fr; gap: .25em 1.5em; margin: 1em 0 }
dt { opacity: .75 }
dd { margin: 0 }
blockquote { margin: 0; padding: 0 1em; border-inline-start: 2px solid }
code { font: .875em ui-monospace, monospace }
@media (max-width: 30em) { dl { grid-template-columns: 1fr } dd { margin-block-end: .5em } }
@media print { :root { color-scheme: light } body { font-size: 11pt; max-width: none; padding: 0 } @page { margin: 2cm } dt { opacity: 1 } }
`

/** The receipt as a page that stands alone, prints, and runs nothing. */
export async function htmlFile(received: ReceivedStatement, { language, locale, words }: ReceiptWords): Promise<string> {
  const { id, reference, receivedAt, timeZone, issuer, statement, verifyAt } = received
  const write = (at: number, zone: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long', timeZone: zone }).format(at)
  const { credits } = statement
  const extent = credits === null ? words.whole : words.credits(credits, new Intl.NumberFormat(locale).format(credits))
  const seller = [issuer.name, issuer.url, issuer.email].filter((line) => line !== null)

  const facts = [
    [words.receivedAt, time(toInstant(receivedAt), write(receivedAt, 'UTC'))],
    ...(timeZone === null ? [] : [[words.yourTime, time(localTime(receivedAt, timeZone), write(receivedAt, timeZone), timeZone)]]),
    [words.reference, of(reference)],
    [words.id, of(id)],
    ...(seller.length === 0 ? [] : [[words.issuer, seller.map(of).join('<br>')]]),
  ]
  const said = [
    [words.name, of(statement.name)],
    [words.contract, of(statement.contract)],
    [words.email, of(statement.email)],
    [words.extent, of(extent)],
  ]
  const verify = verifyAt === null ? escape(words.verifyAnywhere) : `${escape(words.verifyWith)} <bdi>${escape(verifyAt)}</bdi>`

  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${await hashOf(STYLE)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(words.title)} ${escape(reference)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(words.title)}</h1>
<p>${escape(words.lead)}</p>
${list(facts)}
<h2>${escape(words.stated)}</h2>
<blockquote>${escape(words.declaration)}</blockquote>
${list(said)}
<p><strong>${escape(words.note)}</strong></p>
<h2>${escape(words.verify)}</h2>
<p>${verify}</p>
</main>
</body>
</html>
`
}

/** What somebody else wrote keeps its direction to itself, and is not translated. */
const of = (text: string) => `<bdi translate="no">${escape(text)}</bdi>`

const time = (iso: string, written: string, zone?: string) =>
  `<time datetime="${escape(iso)}">${escape(written)}</time><br><code>${escape(zone === undefined ? iso : `${iso} ${zone}`)}</code>`

const list = (lines: string[][]) =>
  `<dl>\n${lines.map(([name, value]) => `<dt>${escape(name!)}</dt><dd>${value}</dd>`).join('\n')}\n</dl>`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escape = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!)

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}
