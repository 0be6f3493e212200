/** Texts that are put into markup: whatever they say, they stay text. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'`\0]/g, (letter) => (letter === '\0' ? '' : `&#${letter.charCodeAt(0)};`))
}

const STYLE = `
:root { color-scheme: light dark }
body { max-width: 40em; margin: 3em auto; padding: 0 1.5em; font: 14px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { margin: 0; font-size: 1.15em }
h2 { margin: 2.5em 0 .5em; font-size: 1em }
p { margin: .25em 0 }
.amount { margin: 0 0 1.5em; font-size: 2em; font-weight: 600 }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .45em 0; border-top: 1px solid #8884; font-weight: 400; text-align: start; vertical-align: top; white-space: pre-line }
th { padding-inline-end: 2em }
td { text-align: end }
.total > * { font-weight: 600; border-top-color: currentColor }
.made { margin-top: 3em; opacity: .7 }
@media print {
  :root { color-scheme: light }
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt }
  h2, tr { break-after: avoid }
  tr { break-inside: avoid }
}
@page { margin: 2cm }`

type Row = { label: string; value: string; isTotal?: boolean }

/** Rows of a name and a value, as markup. */
export function rowsHtml(rows: readonly Row[]): string {
  const html = rows.map(({ label, value, isTotal }) =>
    `<tr${isTotal ? ' class="total"' : ''}><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  )
  return `<table>\n${html.join('\n')}\n</table>`
}

type PageParts = { title: string; lang: string; dir: string; body: readonly string[] }

/** A page that needs nothing else, runs nothing and loads nothing, wherever it is opened. */
export const pageHtml = ({ title, lang, dir, body }: PageParts) => `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${escapeHtml(dir)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`
