/** Takes every secret out of a text, also where it stands in an address. */
export type Redact = (text: string) => string

const SHOWN = '[token]'

/** Secrets may be added while it is in use. */
export function createRedact(): { redact: Redact; keep(secret: string): void } {
  const secrets = new Set<string>()
  return {
    keep: (secret) => {
      const quoted = JSON.stringify(secret).slice(1, -1)
      // Some backends write / as \/ in JSON. White space around a token is not sent.
      for (const form of [secret.trim(), encodeURIComponent(secret), quoted, quoted.replaceAll('/', '\\/')]) if (form) secrets.add(form)
    },
    redact: (text) =>
      [...secrets].sort((one, other) => other.length - one.length).reduce((told, secret) => told.replaceAll(secret, SHOWN), text),
  }
}
