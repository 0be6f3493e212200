import { expect, test as base } from '@playwright/test'

/** Playwright's test, which also fails when the page complains: a thrown error, or an error in the console. */
export const test = base.extend<{ calm: void }>({
  calm: [
    async ({ page }, use) => {
      const complaints: string[] = []
      // A broken content security policy is an error in the console too.
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      await use()
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
