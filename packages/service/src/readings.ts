import {
  type Book, type Case, type CompiledReading, type CompileOptions, compileReadings, decide,
  readingsThatMatter,
} from '@makegood/policy'
import type { Acted, Ruled } from './rulings.ts'
import { type Context, report } from './work.ts'

/**
 * A ruling that is acted upon stands for good: no clock takes back what was given, refused or put before somebody.
 * What another reading of the policy, or of the law that decided, would have said is found out along with it.
 */
export function acted(context: Context, ruled: Ruled, kase: Case): Acted {
  const { ruling, decision, policyVersion } = ruled
  const text = context.laws.find(({ book }) => book.id === ruling.law) ?? context.versionOf(policyVersion)
  const readings = readingsThatMatter(compiledReadings(context, text.book), kase, decide(text, kase))
  return { ...ruled, decision: { ...decision, until: null }, readings }
}

/** A text has many readings and takes long to compile in all of them: once, however many services decide by it. */
const compiled = new WeakMap<Book, Map<string, readonly CompiledReading[]>>()

function compiledReadings(context: Context, book: Book): readonly CompiledReading[] {
  const known = compiled.get(book) ?? new Map<string, readonly CompiledReading[]>()
  compiled.set(book, known)
  const options = context.optionsOf(book)
  const key = JSON.stringify(options)
  const readings = known.get(key) ?? tryToCompile(context, book, options)
  known.set(key, readings)
  return readings
}

/** Nobody waits for money because a text names readings that it does not have. */
function tryToCompile(context: Context, book: Book, options: CompileOptions): readonly CompiledReading[] {
  try {
    return compileReadings(book, options)
  } catch (error) {
    report(context, error, null)
    return []
  }
}
