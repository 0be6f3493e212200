const ATTRIBUTES = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt']

/** What is shown as it came: names, ids and what somebody wrote, and what Intl writes. */
const DATA = [
  /\b(MG|PAY)-[\w-]+/g, /JP(?=¥)/g, /\b(rf|generation|entry|lot)[-_]\w+/g, /\S+@\S+/g, /https?:\S+/g,
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/g, /\b(Jan|Feb|Mar|Apr|May|Jun|June|Jul|July|Aug|Sept?|Oct|Nov|Dec)\b/g,
  /\b(in )?\d+ (min|hr|day)s?\.? ago\b/g, /\b(CES?T|GMT|UTC|[AP]M)\b/gi, /\b\d+ (sec|secs|min|mins|hours?|days?|kB|MB)\b\.?/g,
]

/** Whatever is visible or spoken on the page without the marks of the pseudo-language, but for data. `known`: that of the host. */
export function unmarkedTexts(known: readonly string[] = []): string[] {
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter((one) => one.checkVisibility() && !/^(SCRIPT|STYLE)$/.test(one.tagName))
  const texts = elements.flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
    ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
  ])
  return [...new Set(texts.filter((text) => /\p{L}/u.test(withoutData(text, known))))]
}

function withoutData(text: string, known: readonly string[]): string {
  let rest = text
  for (let before = ''; before !== rest;) {
    before = rest
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
  }
  for (const one of known) rest = rest.replaceAll(one, ' ')
  return DATA.reduce((left, data) => left.replaceAll(data, ' '), rest)
}
