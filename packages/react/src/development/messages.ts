/** What a host can get wrong: what is the matter, and what mends it. `what` names the thing in question. */
export const messages = {
  'no-provider': (what) => `${what} stands outside of <RefundProvider>. Put <RefundProvider client={client} userId={userId}> around it.`,
  'two-copies': (what) =>
    `${what} finds no <RefundProvider>, and this page has more than one copy of @makegood/react: a provider of one copy is not seen by ` +
    'the other. Let all packages ask for one version, and let the bundler keep one copy (in Vite: resolve.dedupe).',
  'no-client': () => '<RefundProvider> was given no client. Make one with createRefundClient({ baseUrl, getToken }), outside of components.',
  'missing-styles': () =>
    "The styles are missing, so nothing looks as it should. Add import '@makegood/react/styles.css' where your app begins; in a shadow tree, link the sheet there.",
  'both-sheets': () =>
    'styles.css and styles.layer.css are both on this page, so every rule is there twice. Keep styles.layer.css where your own CSS is layered (Tailwind 4), and styles.css otherwise.',
  'react-too-old': (what) => `This is React ${what}, and @makegood/react needs 18.2 or later.`,
  'client-each-render': () =>
    '<RefundProvider> is given another client on every render, so that it forgets all it knows each time. Call createRefundClient once, outside of components.',
  'query-client-each-render': () =>
    '<RefundProvider> is given another queryClient on every render, so that it forgets all it knows each time. Make it once, outside of components.',
  'query-client-foreign': () =>
    'The queryClient of <RefundProvider> is none of @tanstack/react-query 5. Hand in new QueryClient() of that version, or leave it out.',
  'messages-each-render': () =>
    '<RefundProvider> is given another messages object on every render, though it says the same, so that all texts are made anew each time. Keep the object outside of components.',
  'language-each-render': () =>
    '<RefundProvider> is given another language object on every render, though it says the same, so that all texts are made anew each time. Keep the object outside of components.',
  'user-empty': (what) =>
    `The userId of <RefundProvider> is ${what}, which is nobody's. What is kept on the device is kept by it: give an id of yours that stays the same for one person.`,
  'user-each-render': () =>
    'The userId of <RefundProvider> is another one on every render, so that nothing is kept. Give an id that stays the same for one person.',
  'provider-in-list': (what) =>
    `There are ${what} <RefundProvider> on this page for the same person. Put one around the whole app: results in a list need none of their own.`,
  'wrong-locale': (what) => `The locale of <RefundProvider> is ${what}, which is no BCP 47 tag. Give one like "en-GB".`,
  'wrong-time-zone': (what) => `The timeZone of <RefundProvider> is ${what}, which this browser does not know. Give an IANA name like "Europe/Berlin".`,
  'unknown-result': (what) =>
    `The service knows no result ${what} of this person, so nothing can be said about it. Give the id that the service knows it by, which is that of your intake of generations, not the key of a list or an address.`,
  'unknown-pack': (what) => `The service knows no pack ${what} of this person. Give the id that client.packs.list() answers with.`,
  'withdrawal-locked': (what) =>
    `<WithdrawalButton> takes no ${what}: the law words its label and wants it usable the whole time. The official label stays. ` +
    'Leave these props out; class and style are yours.',
} satisfies Record<string, (what: string) => string>

export type Code = keyof typeof messages
