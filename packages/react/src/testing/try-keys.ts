import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Guide } from './guide.ts'

/** For each row of a table of keys: brings the component there, presses, and looks whether it does what the row says. */
export type Tries<Told extends Guide> = { readonly [row in keyof Told['keys']]: (press: () => Promise<void>, key: string) => Promise<void> }

/** Tries every key of a guide in the real component. */
export function tryKeys<const Told extends Guide>(name: string, guide: Told, tries: Tries<Told>): void {
  for (const [row, { on, press, does }] of Object.entries(guide.keys)) {
    it.each(press.map((key) => [spoken(key), key] as const))(`${name}, ${on}: %s. ${does}`, async (_, key) => {
      let presses = 0
      await tries[row as keyof Told['keys']](async () => {
        presses += 1
        await userEvent.keyboard(written(key))
      }, key)
      expect(presses).toBeGreaterThan(0)
    })
  }
}

const spoken = (key: string) => (key === ' ' ? 'Space' : key)

/** `Shift+F10` as the browser's tests write it. */
function written(key: string): string {
  const [last, ...held] = key.split('+').toReversed()
  return held.reduce((inner, one) => `{${one}>}${inner}{/${one}}`, last === ' ' ? ' ' : `{${last}}`)
}
