import { Code } from './code.tsx'
import { declaredIn } from './docgen.ts'
import { Told } from './told.tsx'

type HookProps = {
  /** Its file, as text. */
  source: string
  name: string
  /** What it gives, declared in the same file. */
  gives: readonly string[]
}

/** A hook as its source tells it: what it is for, an example, and what it gives. */
export function Hook({ source, name, gives }: HookProps) {
  const { about, example, code } = declaredIn(source, name)
  return (
    <>
      <Told about={about} example={example} />
      <Code>{[code, ...gives.map((type) => declaredIn(source, type).code)].join('\n\n')}</Code>
    </>
  )
}
