// The bundler's runtime loads late chunks by assigning a plain text to a script's src, which Trusted Types refuses.
// This is the one policy that there is: it lets the chunks of this build pass, and nothing else in the page.

type TrustedTypes = { createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown }

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

trustedTypes?.createPolicy('default', { createScriptURL: (url) => (isChunk(new URL(url, location.origin)) ? url : null) })

function isChunk({ origin, pathname }: URL): boolean {
  return origin === location.origin && /^\/_next\/static\/chunks\/[\w.~-]+\.js$/.test(pathname)
}
