import {
  bindingVersions, type Book, compile, type CompiledLaw, type CompiledPolicy, type CompileOptions, type Law,
  laws as statutes, type Policy, PolicyError, type Span, type Versions,
} from '@makegood/policy'

/** The texts by which the service decides. */
export type Texts = {
  /** The policy in force. */
  compiled: CompiledPolicy
  /** A version of the policy; the one in force where nobody has kept that version. */
  versionOf(version: string): CompiledPolicy
  /** The laws that are asked beside it. */
  laws: readonly CompiledLaw[]
  /** ISO dates on which nobody works. */
  holidays: readonly string[]
  /** What a text, or another reading of it, is compiled with. */
  optionsOf(book: Book): CompileOptions
}

/** What the texts are made of. */
export type TextOptions = {
  /** The policy in force, as `parsePolicy` reads it. */
  policy: Policy
  /**
   * Its earlier versions, as far as something was bought or run under them: each says for itself whether it still
   * binds (B4, D23). Where one is missing the policy in force decides, and `onError` hears of it once.
   */
  versions?: readonly Policy[]
  /** Lengths that the published policy leaves open, such as the time in which a report must come (E3). */
  params?: Record<string, Span>
  /** The laws that are asked beside the policy where they hold (C36, C37); all that we know without it. */
  laws?: readonly Law[]
  /** ISO dates on which nobody works, in the zone of the seller's office (B35). */
  holidays?: readonly string[]
}

/**
 * Compiles every text once.
 *
 * @param missing hears once of each version that is asked for and not there.
 * @throws {PolicyError} when two of the versions have one name, or a parameter is not one of the policy's.
 */
export function readTexts(options: TextOptions, missing: (error: Error) => void): Texts {
  const { policy, versions = [], params = {}, laws = Object.values(statutes), holidays = [] } = options
  const compiled = compile(policy, { params, holidays })
  // A parameter may have come with a later version.
  const optionsOf = (book: Book) => {
    const own = Object.entries(params).filter(([name]) => Object.hasOwn(book.params, name))
    return { params: Object.fromEntries(own), holidays }
  }
  const known = new Map([[policy.version, compiled]])
  versions.forEach((earlier, index) => {
    if (known.has(earlier.version)) {
      const message = `names version ${earlier.version} again`
      const hint = 'Every version has a name of its own.'
      throw new PolicyError([{ path: `versions.${index}.version`, message, hint }])
    }
    known.set(earlier.version, compile(earlier, optionsOf(earlier)))
  })
  return {
    compiled,
    laws: laws.map((law) => compile(law, optionsOf(law))),
    holidays,
    optionsOf,
    versionOf(version) {
      const found = known.get(version)
      if (found) return found
      known.set(version, compiled)
      missing(new Error(`Version ${version} of the policy is not known: version ${policy.version} decides.`))
      return compiled
    },
  }
}

/** The versions of the policy that have a say about what was bought or run under one of them. */
export const bindingOn = (
  { compiled, versionOf }: Texts,
  subject: 'purchase' | 'generation',
  { policyVersion }: { policyVersion: string },
): Versions => bindingVersions(subject, versionOf(policyVersion), compiled)
