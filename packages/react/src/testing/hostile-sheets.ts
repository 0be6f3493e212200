import preflight from 'tailwindcss/preflight.css?inline'
import tailwind from 'tailwindcss/index.css?inline'

const TEXT = 'h1, h2, h3, h4, h5, h6, p, a, strong, b, em, i, small, time, label, legend, output, code, pre, abbr, dt, dd, li, td, th, caption, figcaption, summary'
const BOXES = 'div, span, section, article, header, footer, nav, aside, main, form, fieldset, ul, ol, dl, table, thead, tbody, tfoot, tr, figure, details, menu'
const CONTROLS = 'button, input, textarea, select, progress, meter'

const LOUD = `
  ${TEXT} {
    margin: 20px 0; padding: 3px 9px; border: 2px dashed blue; color: red; background: yellow; font: italic 900 31px/3 serif; letter-spacing: 3px;
    text-transform: uppercase; text-align: right; text-decoration: underline wavy; text-shadow: 2px 2px red; text-indent: 30px; vertical-align: super;
    white-space: pre; float: left; opacity: 0.4; rotate: 3deg; order: 3; align-self: end; min-height: 50px; list-style: square inside;
  }
  ${BOXES} {
    margin: 7px; padding: 13px; border: 3px solid red; outline: 3px solid green; background: lime; box-shadow: 0 0 9px red; display: inline-block;
    max-width: 120px; min-height: 40px; overflow: hidden; columns: 2; position: relative; inset: 4px; filter: blur(2px); gap: 40px; z-index: 4;
  }
  ${CONTROLS} {
    padding: 30px; border: 9px ridge orange; border-radius: 50px; background: navy; color: white; font: 30px fantasy; width: 77%; height: 90px;
    text-transform: uppercase; letter-spacing: 5px; box-shadow: 0 0 9px red; appearance: auto; margin: 11px; cursor: wait; accent-color: red; caret-color: red;
  }
  svg { display: block; fill: red; stroke: blue; width: 200px; height: 200px; margin: 9px; overflow: visible; float: left; stroke-width: 9; opacity: 0.3 }
  path { fill: red; stroke: blue }
  img, video, canvas { display: block; width: 50%; height: auto; border: 4px solid red; border-radius: 30px; filter: invert(1); object-fit: fill }
  ::placeholder { color: red; opacity: 1; font-size: 30px; font-style: italic }
  ::before, ::after { position: relative; color: red; font-size: 30px; transform: scale(2) }
  ::marker { color: red }
  ::selection { background: red }
  ::file-selector-button { padding: 40px }
  *:focus, :focus-visible { outline: none }
`

const RESET = `
  *, ::before, ::after {
    margin: 0; padding: 0; border: 0; outline: 0; box-sizing: content-box; font: inherit; line-height: 1; letter-spacing: 4px; vertical-align: baseline;
    background: transparent; list-style: none; text-decoration: none; min-width: 0; color: inherit; border-radius: 0; box-shadow: none;
  }
  table { border-collapse: separate; border-spacing: 9px }
  button, input, textarea, select { appearance: none; border-radius: 0 }
`
const UNSET = `${CONTROLS}, ${TEXT}, ${BOXES}, img, video, svg, dialog { all: unset }`

/** As Bootstrap and its like begin. */
const REBOOT = `
  *, ::before, ::after { box-sizing: border-box }
  body { margin: 0; font-size: 1rem; line-height: 1.5; color: #212529; text-align: left; -webkit-text-size-adjust: 100% }
  h1, h2, h3, h4, h5, h6 { margin-top: 0; margin-bottom: 0.5rem; font-weight: 500; line-height: 1.2 }
  h2 { font-size: calc(1.325rem + 0.9vw) } h3 { font-size: calc(1.3rem + 0.6vw) }
  p, ul, ol, dl { margin-top: 0; margin-bottom: 1rem } ul, ol { padding-left: 2rem } dt { font-weight: 700 } dd { margin: 0 0 0.5rem }
  small { font-size: 0.875em } strong { font-weight: bolder } a { color: #0d6efd; text-decoration: underline } a:hover { color: #0a58ca }
  code { font-size: 0.875em; color: #d63384 } kbd { padding: 0.2rem 0.4rem; background: #212529; color: white }
  img, svg { vertical-align: middle } table { caption-side: bottom; border-collapse: collapse } th { text-align: -webkit-match-parent }
  thead, tbody, tfoot, tr, td, th { border: 0 solid inherit } label { display: inline-block } button { border-radius: 0; text-transform: none }
  button:focus:not(:focus-visible) { outline: 0 } input, button, select, textarea { margin: 0; font: inherit; line-height: inherit }
  fieldset { min-width: 0; padding: 0; margin: 0; border: 0 }
  legend { float: left; width: 100%; padding: 0; margin-bottom: 0.5rem; font-size: calc(1.275rem + 0.3vw); line-height: inherit }
  legend + * { clear: left } summary { display: list-item } progress { vertical-align: baseline } [hidden] { display: none !important }
  dialog { margin: auto; padding: 1rem; border: 1px solid } output { display: inline-block } hr { margin: 1rem 0; border-top: 1px solid; opacity: 0.25 }
`
const PAGE = `
  html { font-size: 62.5%; line-height: 3; letter-spacing: 2px; text-align: center; font-weight: 800 }
  body { word-spacing: 1em; text-indent: 4em; text-transform: uppercase; font-style: italic; white-space: nowrap ; text-shadow: 1px 1px red }
  body { font-variant: small-caps; text-align: right; hyphens: auto; tab-size: 3; line-break: anywhere }
`

/** What pages do to elements, by what they are known for. */
export const hostile: Readonly<Record<string, string>> = { LOUD, RESET, UNSET, REBOOT, PAGE, PREFLIGHT: preflight }

/** The same where a host's own CSS is layered, and real Tailwind. */
export const hostileLayered: Readonly<Record<string, string>> = {
  TAILWIND: tailwind,
  LAYERED: `@layer base { ${LOUD} ${PAGE} }`,
}
export const LAYERS = '@layer theme, base, makegood, components, utilities;'
