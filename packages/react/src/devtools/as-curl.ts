import type { ObservedCall } from '@makegood/client/observe'

/** A call for a terminal. Of the token it has the name alone. */
export function asCurl({ method, url, idempotencyKey, body, name }: ObservedCall): string {
  const parts = [`curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(url ?? '')}`, '-H "authorization: Bearer $TOKEN"']
  if (idempotencyKey) parts.push(`-H ${quoted(`idempotency-key: ${idempotencyKey}`)}`)
  if (name === 'uploadAttachment') parts.push('--data-binary @file')
  else if (body !== undefined) parts.push("-H 'content-type: application/json'", `--data ${quoted(JSON.stringify(body))}`)
  return parts.join(' \\\n  ')
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
