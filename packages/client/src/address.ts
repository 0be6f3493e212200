import { ConfigurationError } from './errors.ts'

/** The absolute address of the service, without a slash at its end. A relative one is resolved against the page's. */
export function resolveBase(baseUrl: string): string {
  if (!/^(https?:\/)?\//.test(baseUrl)) {
    throw new ConfigurationError(
      `baseUrl is "${baseUrl}". Give an address like https://app.example.com/refunds, or a path like /refunds.`,
    )
  }
  let url: URL
  try {
    url = new URL(baseUrl, globalThis.location?.href)
  } catch (cause) {
    throw new ConfigurationError(
      `baseUrl "${baseUrl}" leads nowhere. Outside a page it must be absolute, like https://app.example.com/refunds.`,
      { cause },
    )
  }
  return (url.origin + url.pathname).replace(/\/+$/, '')
}

/** The path of an operation with the id in its place. */
export function toPath(path: string, id: string | undefined): string {
  if (!path.includes('{id}')) return path
  // A path would swallow these: '/refunds/..' is another address.
  if (!id || id === '.' || id === '..') {
    throw new ConfigurationError(`"${id}" cannot be the id in ${path}. Give the id that the service gave.`)
  }
  return path.replace('{id}', encodeURIComponent(id))
}

/** The query of an operation: of the input what it names, a list once for each member. */
export function toSearch(names: readonly string[] = [], input: Record<string, unknown>): URLSearchParams {
  const search = new URLSearchParams()
  for (const name of names) {
    for (const value of [input[name]].flat()) if (value !== undefined) search.append(name, String(value))
  }
  return search
}
