/** What the pages of Longtake need, and nothing else. The nonce is for the inline scripts that Next writes into its HTML. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'", `script-src 'self' 'nonce-${nonce}'`, "style-src 'self'", "img-src 'self' data: blob:", "media-src 'self'", "connect-src 'self'",
    "font-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "object-src 'none'",
    "require-trusted-types-for 'script'", 'trusted-types default',
  ].join('; ')
