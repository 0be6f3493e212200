import { useLoaded } from './context.ts'

/** Code that comes late. Once it is there it is shown at once, so that nothing moves under a finger. */
export type LateCode<Part> = {
  known: Part | null
  load: () => Promise<Part>
}

export function lateCode<Part>(load: () => Promise<Part>): LateCode<Part> {
  const code: LateCode<Part> = {
    known: null,
    load: async () => (code.known = await load()),
  }
  return code
}

/** The code once it is there: at once where it is known already. */
export function useLate<Part>(code: LateCode<Part>) {
  const { value, ...rest } = useLoaded(code.load)
  return { value: code.known ?? value, ...rest }
}

/** Brings code before somebody wants it. Where it does not come, that is told when somebody does. */
export const prefetch = (...codes: readonly LateCode<unknown>[]) => void Promise.all(codes.map((code) => code.load())).catch(() => {})
