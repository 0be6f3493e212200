/** A label that the law words: no translation of the browser touches it, and it is read in its own language. */
export function Official({ lang, children }: { lang: string; children: string }) {
  return (
    <span lang={lang} translate="no">
      {children}
    </span>
  )
}
