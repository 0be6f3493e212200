import { type ESTree, parseSync, Visitor } from 'vite'

/** An element as it is written: its class names of ours, and its `data-*` attributes with what is written for each. */
export type Written = { classes: readonly string[]; data: Readonly<Record<string, string>> }

/** Every element in a source, read by a parser. */
export function elementsIn(path: string, source: string): Written[] {
  const { program } = parseSync(path, source)
  const found: Written[] = []
  new Visitor({
    JSXOpeningElement: ({ name, attributes }) => {
      const textOf = ({ start, end }: ESTree.Node) => source.slice(start, end)
      const classes = textOf(name) === 'Button' ? ['makegood-button'] : []
      const data: Record<string, string> = {}
      for (const attribute of attributes) {
        const called = attribute.type === 'JSXSpreadAttribute' ? null : textOf(attribute.name)
        if (called?.startsWith('data-')) data[called] = textOf(attribute).slice(called.length + 1)
        // Spread: what makes the class of a root.
        else if (called === null || called === 'className') classes.push(...(textOf(attribute).match(/\bmakegood[\w-]*/g) ?? []))
      }
      found.push({ classes, data })
    },
  }).visit(program)
  return found
}
