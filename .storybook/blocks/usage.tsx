import type { ElementType } from 'react'
import { docgenOf, splitExample } from './docgen.ts'
import { Told } from './told.tsx'

/** What a component is, and an example of it, as its TSDoc says. */
export const Usage = ({ of }: { of: ElementType }) => <Told {...splitExample(docgenOf(of).description ?? '')} />
