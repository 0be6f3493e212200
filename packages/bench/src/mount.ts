import { runProgram } from './program.ts'

/** What a grid of report menus costs a page, and how soon one opens, next to plain buttons and a Radix menu on each. */
export const measureMount = () => runProgram('mount/measure.ts')
