import { runProgram } from './program.ts'

/** What a history of 100,000 lines costs a page, to mount and to scroll, next to three libraries and a window by hand. */
export const measureList = () => runProgram('list/measure.ts')
