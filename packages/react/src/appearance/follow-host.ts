import { type HostLook, parentOf, readHost } from './read-host.ts'

type Where = {
  /** A place of ours in the page, if there is one by now. */
  findPlace: () => Element | null
  /** The trees that hold something of ours. */
  findTrees: () => ReadonlySet<Document | ShadowRoot>
}

/** Reads no more often than this, in milliseconds: a page may change something of itself in every frame. */
const PAUSE = 500

const rule = (selector: string, look: Record<string, string | null>) => {
  const lines = Object.entries(look).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
  // Where a person has colours of their own, those of the host are not shown either. It weighs what our sheet does, and is later.
  return `@media (forced-colors: none) { :not(_):not(_):where(${selector}) { ${lines.join('; ')} } }`
}

/** What was told to be light where the page is dark, or the other way round, keeps to itself, whosever it is. */
const sheetOf = ({ font, accent, radius, surface, text, isDark }: HostLook) =>
  [
    rule('.makegood', { '--mg-host-font': font, '--mg-host-accent': accent, '--mg-host-radius': radius }),
    rule(`.makegood:not([data-makegood-theme='${isDark ? 'light' : 'dark'}'])`, {
      '--mg-host-surface': surface,
      '--mg-host-text': text,
      'color-scheme': isDark ? 'dark' : 'light',
    }),
  ].join('\n')

/**
 * Looks at the page and dresses what is ours like it, again whenever its theme changes. Neither the page nor any element of
 * it is touched: what is seen stands in a sheet of its own, for what is ours alone. Answers with what takes all back, and
 * what looks once more.
 */
export function followHost({ findPlace, findTrees }: Where): { look: () => void; stop: () => void } {
  const sheet = new CSSStyleSheet()
  const dressed = new Set<Document | ShadowRoot>()
  let written = ''
  let place: Element | null = null

  const look = () => {
    place = findPlace()
    const css = sheetOf(readHost(place))
    if (css !== written) sheet.replaceSync(css)
    written = css
    for (const tree of findTrees()) {
      if (dressed.has(tree)) continue
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet]
      dressed.add(tree)
    }
    watch()
  }

  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let again = false
  const soon = () => {
    again = timer !== undefined
    if (again) return
    frame = requestAnimationFrame(look)
    lookLater()
  }
  /** Once more when it is calm: colours that fade have arrived by then, and sheets that were added are there. */
  const lookLater = () => {
    timer = setTimeout(() => {
      timer = undefined
      look()
      if (again) lookLater()
      again = false
    }, PAUSE)
  }
  /** A theme is a class, a style or an attribute of something around us. */
  const observer = new MutationObserver(soon)
  const watch = () => {
    observer.disconnect()
    for (let at = place ? parentOf(place) : document.body; at; at = parentOf(at)) observer.observe(at, { attributes: true })
    observer.observe(document.documentElement, { attributes: true })
    observer.observe(document.head, { childList: true })
  }
  /** What fades for longer is read when it has arrived. */
  const onFaded = ({ target }: Event) => {
    if (target instanceof Element && target.contains(place ?? document.body)) soon()
  }

  look()
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  scheme.addEventListener('change', soon)
  document.addEventListener('transitionend', onFaded)
  return {
    look: soon,
    stop() {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      observer.disconnect()
      scheme.removeEventListener('change', soon)
      document.removeEventListener('transitionend', onFaded)
      for (const tree of dressed) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet)
    },
  }
}
