import { runProgram } from './program.ts'

/** How many cases a second a policy decides, next to the same rules by hand and in two rule engines. */
export const measurePolicy = () => runProgram('policy/measure.ts')
