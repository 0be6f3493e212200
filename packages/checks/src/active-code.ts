import { type ESTree, parseSync, Visitor } from 'vite'

/** Properties that turn a text into markup or a document. */
const MARKUP = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'srcDoc', 'dangerouslySetInnerHTML'])
/** Methods that do. */
const WRITERS = new Set(['insertAdjacentHTML', 'createContextualFragment', 'parseFromString', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'write', 'writeln'])
/** Elements that run, load or restyle. */
const ACTIVE = new Set(['script', 'style', 'iframe', 'frame', 'object', 'embed', 'base', 'link', 'meta'])
const TIMERS = new Set(['setTimeout', 'setInterval'])
/** Attributes and properties that lead or load somewhere. */
const LEADING = new Set(['href', 'src', 'srcSet', 'action', 'formAction', 'poster', 'data', 'ping', 'xlinkHref'])

/** Handlers that are texts: those of React have a capital letter. */
const HANDLER = /^on(abort|animation\w+|blur|change|click|copy|cut|drag\w*|drop|error|focus\w*|input|key\w+|load\w*|mouse\w+|paste|pointer\w+|submit|toggle|touch\w+|wheel)$/

/** Something in a source file that could run a text, with its line. */
export type Found = { path: string; line: number; what: string }

/**
 * What of a source file could run a text, or turn it into markup: sinks of Trusted Types, `eval` in all its guises,
 * elements that run, load or restyle, handlers as texts. Read by a parser, so that comments and strings never count.
 */
export function findActiveCode(path: string, source: string): Found[] {
  const found: Found[] = []
  const note = ({ start }: { start: number }, what: string) => found.push({ path, line: lineOf(source, start), what })
  new Visitor({
    Literal: (node) => typeof node.value === 'string' && /^\s*(javascript|vbscript):/i.test(node.value) && note(node, 'javascript:'),
    MemberExpression: (node) => MARKUP.has(nameOf(node.property)) && note(node, nameOf(node.property)),
    Property: (node) => MARKUP.has(nameOf(node.key)) && note(node, nameOf(node.key)),
    JSXAttribute({ start, name: { name } }) {
      if (typeof name === 'string' && (MARKUP.has(name) || HANDLER.test(name))) note({ start }, name)
    },
    JSXOpeningElement(node) {
      if (node.name.type === 'JSXIdentifier' && ACTIVE.has(node.name.name)) note(node, `<${node.name.name}>`)
    },
    NewExpression: (node) => nameOf(node.callee) === 'Function' && note(node, 'new Function'),
    CallExpression(node) {
      const { callee, arguments: [first, second] } = node
      const name = nameOf(callee.type === 'MemberExpression' ? callee.property : callee)
      const text = first?.type === 'Literal' ? first.value : null
      if (name === 'eval' || (name === 'Function' && callee.type === 'Identifier')) note(node, name)
      if (callee.type === 'MemberExpression' && WRITERS.has(name) && !isOther(name, callee.object)) note(node, name)
      if (TIMERS.has(name) && (typeof text === 'string' || first?.type === 'TemplateLiteral')) note(node, `${name} of a text`)
      if (/^createElement(NS)?$/.test(name) && ACTIVE.has(textOf(first) ?? textOf(second) ?? '')) note(node, `<${textOf(first) ?? textOf(second)}>`)
      if (/^setAttribute(NS)?$/.test(name) && typeof text === 'string' && /^(on|style$|srcdoc$|href$|src$)/i.test(text)) note(node, `setAttribute ${text}`)
    },
  }).visit(parse(path, source))
  return found
}

/** Where a source file sets an address that is not written down in it, with its line. */
export function findAddresses(path: string, source: string): Found[] {
  const found: Found[] = []
  const note = ({ start }: { start: number }, what: string) => found.push({ path, line: lineOf(source, start), what })
  new Visitor({
    JSXAttribute({ start, name: { name }, value }) {
      if (typeof name === 'string' && LEADING.has(name) && value?.type === 'JSXExpressionContainer') note({ start }, name)
    },
    AssignmentExpression: (node) => {
      if (node.left.type === 'MemberExpression' && LEADING.has(nameOf(node.left.property)) && !isObjectUrl(node.right)) note(node, nameOf(node.left.property))
    },
    CallExpression(node) {
      const { callee } = node
      if (callee.type !== 'MemberExpression') return
      const [object, name] = [nameOf(callee.object), nameOf(callee.property)]
      if (/^(window|globalThis|location)$/.test(object) && /^(open|assign|replace)$/.test(name)) note(node, `${object}.${name}`)
    },
  }).visit(parse(path, source))
  return found
}

/** Links that open a window which may reach back, or learn where it was opened from: with their lines. */
export function findOpenLinks(path: string, source: string): Found[] {
  return source.split('\n').flatMap((text, index) =>
    text.includes('_blank') && !text.includes('noopener noreferrer') ? [{ path, line: index + 1, what: '_blank' }] : [])
}

function parse(path: string, source: string): ESTree.Program {
  const { program, errors } = parseSync(path, source)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  return program
}

/** Streams, files and clipboards write too. */
const isOther = (name: string, object: ESTree.Node) => /^write(ln)?$/.test(name) && nameOf(object) !== 'document'

const isObjectUrl = (node: ESTree.Node) =>
  node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && nameOf(node.callee.property) === 'createObjectURL'

const textOf = (node: ESTree.Node | undefined) => (node?.type === 'Literal' && typeof node.value === 'string' ? node.value.toLowerCase() : undefined)

const nameOf = (node: ESTree.Node): string =>
  node.type === 'Identifier' ? node.name : node.type === 'Literal' && typeof node.value === 'string' ? node.value : ''

const lineOf = (source: string, start: number) => source.slice(0, start).split('\n').length
