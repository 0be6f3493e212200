/** Takes every secret out of a text, also where it stands in an address. */
export type Redact = (text: string) => string

const SHOWN = '[token]'

/** Secrets may be added while it is in use. */
export function createRedact(): { redact: Redact; keep(secret: string): void } {
  const secrets = new Set<string>()
  return {
    keep: (secret) => {
      for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) if (form) secrets.add(form)
    },
    redact: (text) =>
      [...secrets].sort((one, other) => other.length - one.length).reduce((told, secret) => told.replaceAll(secret, SHOWN), text),
  }
}
