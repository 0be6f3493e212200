import type { ElementType } from 'react'
import { Code } from './code.tsx'
import { docgenOf, paragraphs, splitExample } from './docgen.ts'
import { Prose } from './prose.tsx'

/** What a component is, and an example of it, as its TSDoc says. */
export function Usage({ of }: { of: ElementType }) {
  const { about, example } = splitExample(docgenOf(of).description ?? '')
  return (
    <>
      {paragraphs(about).map((paragraph) => (
        <p key={paragraph}>
          <Prose text={paragraph} />
        </p>
      ))}
      <Code>{example}</Code>
    </>
  )
}
