import { type ESTree, parseSync, Visitor } from 'vite'

/** Attributes and properties whose text a person sees or hears. */
const SHOWN = new Set([
  'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder', 'ariaLabel', 'ariaDescription', 'ariaValueText',
  'title', 'placeholder', 'alt', 'label', 'hint', 'heading', 'caption', 'summary', 'description', 'textContent', 'innerText',
])

/**
 * The texts that a person would see, and that no language could say otherwise: they stand in the code instead of the
 * messages. Read by a parser: text and expressions between tags, attributes and properties that are shown or spoken, and
 * the message of an error in either. Each as `packages/react/src/menu.tsx:12 Hello`.
 *
 * @throws when the file is not valid TypeScript.
 */
export function findBareTexts(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const found: { start: number; text: string }[] = []
  const look = (node: ESTree.Node | null | undefined) => {
    for (const part of partsOf(node)) if (/\p{L}/u.test(part.text)) found.push(part)
  }
  new Visitor({
    JSXText: ({ start, value }) => look({ type: 'Literal', value, start } as ESTree.StringLiteral),
    JSXElement: ({ children }) => children.forEach((child) => child.type === 'JSXExpressionContainer' && look(child.expression)),
    JSXFragment: ({ children }) => children.forEach((child) => child.type === 'JSXExpressionContainer' && look(child.expression)),
    JSXAttribute: ({ name, value }) => {
      if (name.type === 'JSXIdentifier' && SHOWN.has(name.name)) look(value?.type === 'JSXExpressionContainer' ? value.expression : value)
    },
    Property: ({ key, value }) => {
      if (SHOWN.has(nameOf(key))) look(value)
    },
    AssignmentExpression: ({ left, right }) => {
      if (left.type === 'MemberExpression' && SHOWN.has(nameOf(left.property))) look(right)
    },
    CallExpression: ({ callee, arguments: [name, value] }) => {
      if (callee.type !== 'MemberExpression' || nameOf(callee.property) !== 'setAttribute') return
      if (name?.type === 'Literal' && SHOWN.has(String(name.value))) look(value)
    },
  }).visit(program)
  return found.map(({ start, text }) => `${path}:${source.slice(0, start).split('\n').length} ${text.trim()}`)
}

const nameOf = (node: ESTree.Node) =>
  node.type === 'Identifier' ? node.name : node.type === 'Literal' && typeof node.value === 'string' ? node.value : ''

/** What an expression may come to, as far as it is written down in it. */
function partsOf(node: ESTree.Node | null | undefined): { start: number; text: string }[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ start: node.start, text: node.value }] : []
    case 'TemplateLiteral':
      return [...node.quasis.map(({ start, value }) => ({ start, text: value.cooked ?? '' })), ...node.expressions.flatMap(partsOf)]
    case 'ConditionalExpression':
      return [...partsOf(node.consequent), ...partsOf(node.alternate)]
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : partsOf(node.left)), ...partsOf(node.right)]
    case 'BinaryExpression':
      return node.operator === '+' ? [...partsOf(node.left), ...partsOf(node.right)] : []
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return partsOf(node.expression)
    case 'MemberExpression':
      return isThrown(node) ? [{ start: node.start, text: 'the message of an error' }] : []
    default:
      return []
  }
}

const isThrown = ({ object, property }: ESTree.MemberExpression) =>
  nameOf(property) === 'message' && object.type === 'Identifier' && /^(e|err|error|cause|problem|reason)$/i.test(object.name)
