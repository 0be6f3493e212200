import { type HostLook, readHost } from './read-host.ts'

type Where = {
  /** A place of ours in the page, if there is one by now. */
  findPlace: () => Element | null
  /** The trees that hold something of ours. */
  findTrees: () => ReadonlySet<Document | ShadowRoot>
  /** Told to be dark or light, ours is that, whatever the page is. */
  isThemed: boolean
}

const rule = (selector: string, look: Record<string, string | null>) => {
  const lines = Object.entries(look).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
  // Where a person has colours of their own, those of the host are not shown either.
  return `@media (forced-colors: none) { :where(${selector}) { ${lines.join('; ')} } }`
}

const sheetOf = ({ font, accent, radius, surface, text, isDark }: HostLook, isThemed: boolean) =>
  rule('.makegood', {
    '--mg-host-font': font,
    '--mg-host-accent': accent,
    '--mg-host-radius': radius,
    ...(isThemed ? {} : { '--mg-host-surface': surface, '--mg-host-text': text, 'color-scheme': isDark ? 'dark' : 'light' }),
  })

/**
 * Looks at the page and dresses what is ours like it, again whenever its theme changes. Neither the page nor any element of
 * it is touched: what is seen stands in a sheet of its own, for what is ours alone. Answers with what takes all back, and
 * what looks once more.
 */
export function followHost({ findPlace, findTrees, isThemed }: Where): { look: () => void; stop: () => void } {
  const sheet = new CSSStyleSheet()
  const dressed = new Set<Document | ShadowRoot>()
  let written = ''

  const look = () => {
    const place = findPlace()
    const css = sheetOf(readHost(place), isThemed)
    if (css !== written) sheet.replaceSync(css)
    written = css
    for (const tree of findTrees()) {
      if (dressed.has(tree)) continue
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet]
      dressed.add(tree)
    }
    watch(place)
  }

  let frame = 0
  const soon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(look)
  }
  /** A theme is a class, a style or an attribute of something around us. */
  const observer = new MutationObserver(soon)
  const watch = (place: Element | null) => {
    observer.disconnect()
    for (let at: Element | null = place?.parentElement ?? document.body; at; at = at.parentElement) observer.observe(at, { attributes: true })
    observer.observe(document.documentElement, { attributes: true })
    observer.observe(document.head, { childList: true })
  }
  /** Colours that fade are read when they have arrived. */
  const onFaded = ({ target }: Event) => {
    if (target instanceof Element && target.contains(findPlace() ?? document.body)) soon()
  }

  const scheme = matchMedia('(prefers-color-scheme: dark)')
  scheme.addEventListener('change', soon)
  document.addEventListener('transitionend', onFaded)
  look()
  return {
    look: soon,
    stop() {
      cancelAnimationFrame(frame)
      observer.disconnect()
      scheme.removeEventListener('change', soon)
      document.removeEventListener('transitionend', onFaded)
      for (const tree of dressed) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet)
    },
  }
}
