import { Code } from './code.tsx'
import { paragraphs } from './docgen.ts'
import { Prose } from './prose.tsx'

/** What a TSDoc tells, and its example. */
export function Told({ about, example }: { about: string; example: string }) {
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
