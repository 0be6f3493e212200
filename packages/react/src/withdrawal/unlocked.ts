/** Bundlers put the answer in its place; where nothing did, there is no such thing. */
declare const process: { env: { NODE_ENV?: string } }

/** What would say something else than the law, or take the function away. */
const LOCKED = [
  'children', 'dangerouslySetInnerHTML', 'aria-label', 'aria-labelledby', 'aria-braillelabel', 'aria-roledescription', 'title', 'role',
  'disabled', 'aria-disabled', 'hidden', 'aria-hidden', 'inert',
] as const

/** What a host cannot put on the button. */
export type Locked = (typeof LOCKED)[number]

/** What a host put on the button, without what it may not change. Whoever tries hears of it once, in development. */
export function unlocked<Props extends object>(props: Props): Omit<Props, Locked> {
  const refused = LOCKED.filter((name) => (props as Record<string, unknown>)[name] ?? false)
  try {
    if (process.env.NODE_ENV !== 'production' && refused.length > 0) {
      void import('../development/say.ts').then(({ say }) => say('withdrawal-locked', refused.join(', ')))
    }
  } catch {}
  const allowed = Object.entries(props).filter(([name]) => !LOCKED.includes(name as Locked))
  return Object.fromEntries(allowed) as Omit<Props, Locked>
}
