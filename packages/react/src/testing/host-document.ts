// Every element that a page may have in its body, deprecated ones too, as a host has them: bare, and with the names of
// classes and attributes that everybody takes.
const WRITTEN = `
  <a href="#a">a</a> <abbr>abbr</abbr> <acronym>acronym</acronym> <address>address</address> <article>article</article>
  <aside>aside</aside> <audio controls></audio> <b>b</b> <bdi>bdi</bdi> <bdo>bdo</bdo> <big>big</big>
  <blockquote>blockquote</blockquote> <br> <button>button</button> <canvas></canvas> <center>center</center> <cite>cite</cite>
  <code>code</code> <data>data</data> <datalist><option>o</option></datalist> <dfn>dfn</dfn> <dialog open>dialog</dialog>
  <dir><li>li</li></dir> <div>div</div> <dl><dt>dt</dt><dd>dd</dd></dl> <em>em</em> <embed>
  <fieldset><legend>legend</legend></fieldset> <figure><figcaption>figcaption</figcaption></figure> <font>font</font>
  <footer>footer</footer> <form>form</form> <h1>h1</h1> <h2>h2</h2> <h3>h3</h3> <h4>h4</h4> <h5>h5</h5> <h6>h6</h6>
  <header>header</header> <hgroup>hgroup</hgroup> <hr> <i>i</i> <iframe></iframe> <img alt="img">
  <input placeholder="p"> <input type="checkbox" checked> <input type="radio"> <input type="range"> <input type="file">
  <input type="date"> <input type="color"> <input type="search"> <input type="submit"> <ins>ins</ins> <del>del</del> <kbd>kbd</kbd>
  <label>label</label> <main>main</main> <map><area alt=""></map> <mark>mark</mark> <marquee>marquee</marquee>
  <math><mi>x</mi></math> <menu><li>li</li></menu> <meter value="0.5"></meter> <nav>nav</nav> <object></object> <ol><li>li</li></ol>
  <output>output</output> <p>p</p> <div popover>popover</div> <picture><source><img alt="img"></picture> <pre>pre</pre>
  <progress value="0.5"></progress> <q>q</q> <ruby>r<rp>(</rp><rt>rt</rt></ruby> <s>s</s> <samp>samp</samp> <search>search</search>
  <section>section</section> <select><optgroup label="g"><option>o</option></optgroup></select> <slot>slot</slot>
  <small>small</small> <span>span</span> <strong>strong</strong> <sub>sub</sub> <details open><summary>summary</summary>d</details>
  <sup>sup</sup> <svg viewBox="0 0 1 1"><g><path d="M0 0"/><text>t</text></g></svg>
  <table><caption>c</caption><colgroup><col></colgroup><thead><tr><th>th</th></tr></thead><tbody><tr><td>td</td></tr></tbody>
    <tfoot><tr><td>td</td></tr></tfoot></table>
  <template></template> <textarea placeholder="p"></textarea> <time>time</time> <tt>tt</tt> <u>u</u> <ul><li>li</li></ul> <var>var</var>
  <video controls></video> <wbr> <host-element>host-element</host-element>
`
const NAMES = 'button card panel sheet layer toast dialog menu item row list badge icon field form title root open active hidden dark'
const DATA = {
  state: 'open', theme: 'dark', variant: 'primary', shape: 'round', kind: 'refund', size: 'small', side: 'top', status: 'open', tone: 'good',
  level: '2', invalid: '', selected: '', disabled: '', highlighted: '', 'radix-collection-item': '', empty: '', busy: '', open: '',
}
const ROLES = ['menu', 'menuitem', 'dialog', 'status', 'alert', 'radio', 'group', 'list', 'listitem', 'table', 'separator', 'tooltip']

/** A document of a host, of a size of its own, from now on. The answer is what stands around it and everything in it. */
export function hostDocument(): Element[] {
  const host = document.createElement('div')
  document.body.append(host)
  host.style.cssText = 'position: absolute; inset: 0 auto auto 0; inline-size: 800px; block-size: 600px; contain: strict; visibility: hidden'
  const range = document.createRange()
  for (const [at, role] of [null, ...ROLES].entries()) {
    const part = range.createContextualFragment(at < 2 ? WRITTEN : '<div></div><button>b</button><ul><li>li</li></ul>')
    if (role) {
      for (const element of part.querySelectorAll('*')) {
        element.setAttribute('class', NAMES)
        element.setAttribute('role', role)
        for (const [name, value] of Object.entries(DATA)) element.setAttribute(`data-${name}`, value)
        for (const name of ['expanded', 'selected', 'checked', 'pressed', 'disabled', 'invalid', 'busy']) element.setAttribute(`aria-${name}`, 'true')
      }
    }
    host.append(part)
  }
  return [document.documentElement, document.body, host, ...host.querySelectorAll('*')]
}

const PSEUDOS: Readonly<Record<string, string>> = {
  '::before': '*', '::after': '*', '::marker': 'li, summary', '::selection': 'p', '::first-line': 'p', '::placeholder': '[placeholder]',
  '::backdrop': 'dialog, [popover]', '::file-selector-button': '[type=file]',
}
const OF_PSEUDOS = [
  'content', 'display', 'position', 'color', 'background-color', 'font-size', 'box-sizing', 'opacity', 'transform', 'animation-name', 'list-style-type', 'border-top-width',
]
/** What follows from how much stands on the page. */
const EXTENT = /^(?:width|height|inline-size|block-size|perspective-origin|transform-origin)$/

type Look = { name: string; properties: readonly string[] }

/** The computed styles of elements, all properties and the variables that reach them, and of what is drawn with them. */
export function lookOfAll(elements: readonly Element[]): Look[] {
  return elements.flatMap((element, at) => {
    const name = `${at} ${element.localName}`
    const properties = [...element.computedStyleMap()].map(([property, values]) => (at < 2 && EXTENT.test(property) ? '' : `${property}: ${[...values].join()}`))
    const pseudos = Object.keys(PSEUDOS).filter((pseudo) => element.matches(PSEUDOS[pseudo]!))
    return [
      { name, properties },
      ...pseudos.map((pseudo) => {
        const style = getComputedStyle(element, pseudo)
        return { name: `${name}${pseudo}`, properties: OF_PSEUDOS.map((property) => `${property}: ${style.getPropertyValue(property)}`) }
      }),
    ]
  })
}

/** What of a look was another before. */
export const changesIn = (before: readonly Look[], after: readonly Look[]): string[] =>
  after.flatMap(({ name, properties }, at) => {
    const were = before[at]!.properties
    const isSame = were.length === properties.length && were.every((one, index) => one === properties[index])
    return isSame ? [] : [`${name}: ${properties.filter((one) => !were.includes(one)).join('; ') || 'less than before'}`]
  })
