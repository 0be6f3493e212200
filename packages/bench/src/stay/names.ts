/** What a page calls by name: globals, what stands on documents and prototypes, and what is kept. Runs in the page. */
export async function namesOf() {
  const own = (thing: object) => Reflect.ownKeys(thing).map(String).filter((name) => !name.startsWith('_reactListening')).sort()
  const attributes = (element: Element) => Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
  const prototypes = [Object, Array, Function, String, Promise, Map, Event, EventTarget, Node, Element, HTMLElement, Document, Response]
  const workers = await navigator.serviceWorker.getRegistrations()
  return {
    globals: own(window),
    document: own(document),
    html: [...own(document.documentElement), ...attributes(document.documentElement)],
    body: [...own(document.body), ...attributes(document.body)],
    head: Array.from(document.head.children, ({ outerHTML }) => outerHTML),
    bodyParts: Array.from(document.body.children, ({ localName }) => localName),
    prototypes: prototypes.map(({ prototype }) => own(prototype).join()),
    workers: workers.length,
    cookies: document.cookie,
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    kept: [...Object.keys(localStorage), ...(await indexedDB.databases()).map(({ name }) => String(name))],
  }
}
