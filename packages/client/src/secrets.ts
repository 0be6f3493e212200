// Prefixes that say of themselves what they are. None is so short that a random token begins with it by chance.
const SECRETS = [
  /^[sr]k([-_])[a-z]+\d*\1/, // sk_live_…, rk_test_…, sk-proj-…: Stripe, OpenAI, Anthropic and many others
  /^(whsec|sb_secret)_\w/, // webhooks; Supabase
  /^(gh[oprsu]|github_pat)_\w{20}|^glpat-[\w-]{20}/, // GitHub, GitLab
  /^(AKIA|ASIA)[0-9A-Z]{16}$/, // AWS
  /^xox[abeoprs]-\d/, // Slack
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
]

/**
 * Whether this is no user's token but a key of the whole app: by its form, or a JWT that says of itself that it may do
 * everything.
 */
export function isSecret(token: string): boolean {
  return SECRETS.some((form) => form.test(token)) || /"role":\s*"service_role"/.test(claimsOf(token))
}

/** The second part of a JWT, as text; empty where there is none. */
function claimsOf(token: string): string {
  const [, claims, signature] = token.split('.')
  try {
    return claims && signature ? atob(claims.replaceAll('-', '+').replaceAll('_', '/')) : ''
  } catch {
    return ''
  }
}
