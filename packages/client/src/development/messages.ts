/** Where a call was to go: the address of the service as the host gave it, and what comes of it. */
export type Address = { baseUrl: string; origin: string; path: string }

/** What can be wrong with how a host has set the client up: what is the matter, and what mends it. */
export const messages = {
  'secret-token': () =>
    'getToken answers with a secret key. Whoever opens this page can read it and act for every user. Revoke it now, and let ' +
    'your own backend give out a token of the signed-in user.',
  'not-a-token': () => 'getToken answers with something that is no token. Answer with the bare token, without "Bearer ", or with null when nobody is signed in.',
  'get-token-failed': () => 'getToken threw, so no call can be sent. See the cause of the error, and answer with null when nobody is signed in.',
  'base-url-form': ({ baseUrl }: Address) => `baseUrl is "${baseUrl}", which is no address. Give one like https://app.example.com/refunds, or a path like /refunds.`,
  'wrong-id': () => 'A call was given an id that cannot stand in an address. Give the id that the service gave.',
  'base-url-version': ({ baseUrl }: Address) => `baseUrl "${baseUrl}" ends with /v1, and the client adds its own: it asks for /v1/v1. Leave it out.`,
  'base-url-path': ({ baseUrl }: Address) => `baseUrl "${baseUrl}" goes on after /v1. Give where the service stands, and the client adds the rest.`,
  'base-url-query': ({ baseUrl }: Address) => `baseUrl "${baseUrl}" has a query or a fragment, which is left out of every call. What the service needs to know of the caller is in the token.`,
  'base-url-nothing': ({ origin, path }: Address) =>
    `There is no refund service at ${origin}${path || '/'}: it answers 404 without problem details. Is baseUrl where the service is mounted? ` +
    `${origin}${path}/v1/policy has to answer with JSON.`,
  'base-url-page': ({ path }: Address) =>
    `${path || '/'} answers with this page itself: a server that gives index.html for every path it does not know. Send ${path}/v1 ` +
    'on to the refund service (in Vite: server.proxy), or give its own address as baseUrl.',
  'base-url-html': ({ origin, path }: Address) => `${origin}${path}/v1 answers with a page instead of JSON. Does a login page or a proxy stand before the refund service?`,
  'other-contract': () => 'The service answers with JSON that is not of the contract. Do the service and @makegood/client speak the same version?',
  'cors': ({ origin }: Address) =>
    `${origin} can be reached, but this page may not read what it answers (CORS). Let it answer with Access-Control-Allow-Origin for ` +
    'this origin, and to OPTIONS with Access-Control-Allow-Headers: authorization, content-type, idempotency-key.',
  'content-security-policy': ({ origin }: Address) => `The Content Security Policy of this page forbids calls to ${origin}. Add it to connect-src.`,
  'mixed-content': ({ origin }: Address) => `This page came over https, so the browser sends nothing to ${origin}. Give the https address of the service as baseUrl.`,
  'unreachable': ({ origin }: Address) => `Nothing answers at ${origin}, and this device is online. Is the service running there, and is the port right?`,
} satisfies Record<string, (address: Address) => string>

export type Code = keyof typeof messages
