import { expect, test as base } from '@playwright/test'

type Options = {
  /** Errors of the console that a test brings about on purpose. */
  tolerate: RegExp[]
}

// Sessions end and are renewed; the browser writes the refused request to its console by itself.
const RENEWED = /status of 401/

/** Playwright's test, which also fails when the page complains: a thrown error, or an error in the console. */
export const test = base.extend<Options & { calm: void }>({
  tolerate: [[], { option: true }],
  calm: [
    async ({ page, tolerate }, use) => {
      const complaints: string[] = []
      const complain = (text: string) => {
        if (![RENEWED, ...tolerate].some((pattern) => pattern.test(text))) complaints.push(text)
      }
      // A broken content security policy is an error in the console too.
      page.on('console', (message) => message.type() === 'error' && complain(message.text()))
      page.on('pageerror', (error) => complain(String(error)))
      await use()
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
