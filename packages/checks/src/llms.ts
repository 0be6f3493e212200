import { posix } from 'node:path'

/** The last section of the index is what can be left out where there is little room. */
const LAST = 'Behind it'

/**
 * `llms.txt` for the top of the repository, from the README there and the index of the docs: a title, what it is in a quote,
 * then sections of links with a line each. What may be skipped is called Optional, as its format has it.
 */
export function llmsText(readme: string, index: string): string {
  const [, title = '', about = ''] = /^# (.+)\n\n((?:.+\n)+)/.exec(readme) ?? []
  const sections = index.split(/^## /m).slice(1).flatMap((section) => {
    const [name = '', ...lines] = section.split('\n')
    const links = lines.filter((line) => line.startsWith('- [')).map(fromTheTop)
    return links.length === 0 ? [] : [`## ${name === LAST ? 'Optional' : name}\n\n${links.join('\n')}`]
  })
  return `${[`# ${title}`, `> ${about.trim().replaceAll('\n', ' ')}`, NOTE, ...sections].join('\n\n')}\n`
}

const NOTE = `TypeScript, ECMAScript modules alone. Install \`@makegood/client\` and \`@makegood/react\` with \`@tanstack/react-query\`; begin
without a backend by \`@makegood/msw\`. Text that people read is made in \`@makegood/react\`; the wire carries codes. Amounts of
money are whole minor units.`

/** The same link, for a reader at the top. */
const fromTheTop = (line: string) => line.replace(/\]\(([^)]+)\)/, (_, link: string) => `](./${posix.join('docs', link)})`)
