import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'

export const press = (key: string) => userEvent.keyboard(`{${key}}`)

/** Goes on by Tab until the focus is where it is wanted, as somebody does who has nothing but keys. */
export async function tabTo(element: Element): Promise<void> {
  for (let tabs = 0; tabs < 60 && document.activeElement !== element; tabs++) await userEvent.tab()
  expect(element).toHaveFocus()
}
