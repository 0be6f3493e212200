import { describe, expect, it } from 'vitest'
import { findActiveCode, findAddresses, findOpenLinks } from './active-code.ts'
import { listFiles, readText } from './workspace.ts'

/** What hosts ship to browsers. */
const shipped = listFiles().filter(
  (path) => /^packages\/(contract|client|react)\/(src|verify-page)\/.*\.tsx?$/.test(path) && !/\.(test|stories|guide)\.tsx?$|\/testing\//.test(path),
)

const react = 'packages/react/src/'
/** What lets only web pages and e-mail through, or only what a picture or clip may come from; and what is made by it. */
const GUARDS = /\b(contactHref|waysOf|factsOf|isSafe)\b/
/** Who shows what was looked at before, by whom. */
const BEHIND: Record<string, string> = {
  [`${react}report/marks/clip.tsx`]: `${react}report/marks/marks.tsx`,
  [`${react}report/marks/folded.tsx`]: `${react}report/marks/marks.tsx`,
  [`${react}report/marks/surface.tsx`]: `${react}report/marks/marks.tsx`,
}

describe('what hosts ship to browsers', () => {
  it('is found', () => expect(shipped.length).toBeGreaterThan(300))

  it('turns no text into markup, runs none, and makes no element that runs, loads or restyles', () => {
    expect(shipped.flatMap((path) => findActiveCode(path, readText(path)))).toEqual([])
  })

  it('leads and loads nowhere that one of the guards has not looked at', () => {
    const places = shipped.flatMap((path) => findAddresses(path, readText(path)))
    expect(places.length).toBeGreaterThan(8)
    expect(places.filter(({ path }) => !GUARDS.test(readText(BEHIND[path] ?? path)))).toEqual([])
  })

  it('opens no window that could reach back', () => {
    expect(shipped.flatMap((path) => findOpenLinks(path, readText(path)))).toEqual([])
  })
})

describe('a made-up file', () => {
  const found = (source: string) => findActiveCode('made-up.tsx', source).map(({ what }) => what)

  it.each([
    ['element.innerHTML = text', 'innerHTML'],
    ["element['outerHTML'] = text", 'outerHTML'],
    ['element.insertAdjacentHTML("beforeend", text)', 'insertAdjacentHTML'],
    ['document.write(text)', 'write'],
    ['range.createContextualFragment(text)', 'createContextualFragment'],
    ['new DOMParser().parseFromString(text, "text/html")', 'parseFromString'],
    ['const a = <p dangerouslySetInnerHTML={{ __html: text }} />', 'dangerouslySetInnerHTML'],
    ['createElement("p", { dangerouslySetInnerHTML: html })', 'dangerouslySetInnerHTML'],
    ['eval(text)', 'eval'],
    ['globalThis.eval(text)', 'eval'],
    ['new Function(text)', 'new Function'],
    ['Function(text)', 'Function'],
    ['setTimeout("alert(1)", 1)', 'setTimeout of a text'],
    ['document.createElement("style")', '<style>'],
    ['document.createElementNS(SVG, "script")', '<script>'],
    ['const a = <style>{text}</style>', '<style>'],
    ['const a = <iframe />', '<iframe>'],
    ['element.setAttribute("onclick", text)', 'setAttribute onclick'],
    ['element.setAttribute("style", text)', 'setAttribute style'],
    ['const a = <p onclick="alert(1)" />', 'onclick'],
    ['const a = " javascript:alert(1)"', 'javascript:'],
  ])('is caught: %s', (source, what) => {
    expect(found(source)).toContain(what)
  })

  it.each([
    '// element.innerHTML = text',
    'const a = "innerHTML"',
    'element.textContent = text',
    'setTimeout(() => eval2(text), 1)',
    'const a = <button onClick={go} />',
    'writer.write(bytes)',
    'document.createElement("a")',
  ])('is let through: %s', (source) => {
    expect(found(source)).toEqual([])
  })

  it('names every place that leads somewhere, but for what it made itself', () => {
    const source = `
      const a = <a href={href} />
      const b = <img src="/a.png" />
      const c = <video src={src} poster={poster} />
      link.href = URL.createObjectURL(blob)
      link.href = text
      window.open(text)`
    expect(findAddresses('made-up.tsx', source).map(({ line, what }) => `${line} ${what}`)).toEqual(['2 href', '4 src', '4 poster', '6 href', '7 window.open'])
  })

  it('names links that could reach back', () => {
    expect(findOpenLinks('made-up.tsx', `<a target="_blank" rel="noreferrer">`)).toHaveLength(1)
    expect(findOpenLinks('made-up.tsx', `<a target="_blank" rel="noopener noreferrer">`)).toEqual([])
  })
})
