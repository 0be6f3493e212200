import { runProgram } from './program.ts'

/** What the usual journeys ask of the service, call by call, over HTTP in a browser. */
export const measureCalls = () => runProgram('journeys/measure.ts')
