import { parseSync } from 'vite'

/**
 * Every module that a source file asks for: imports, types included, re-exports and dynamic imports.
 * Read by a parser, so that comments and strings never count.
 *
 * @throws when the file is not valid TypeScript.
 */
export function readImports(path: string, source: string): string[] {
  const { module, errors } = parseSync(path, source)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  return [
    ...module.staticImports.map((statement) => statement.moduleRequest.value),
    ...module.staticExports.flatMap((statement) => statement.entries.map((entry) => entry.moduleRequest?.value ?? '')),
    ...module.dynamicImports.map(({ moduleRequest }) => literalText(source.slice(moduleRequest.start, moduleRequest.end))),
  ].filter((specifier) => specifier !== '')
}

/** The text of a string literal; empty for an expression, which names no module. */
const literalText = (text: string) => /^(['"`])([^$]*)\1$/s.exec(text)?.[2] ?? ''
