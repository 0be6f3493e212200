import { commands } from 'vitest/browser'
import type { Outcome } from '../packages/checks/src/pictures.ts'
import { type Look, wear } from './looks.ts'

const said = {
  different: 'looks different from the one that is kept',
  new: 'is not among those that are kept',
  blank: 'is blank',
}

/** Pictures of what is shown, light and dark; what is wrong with them, a line for each. */
export async function pictures(story: string, direction: Look['direction']): Promise<string[]> {
  const wrong: string[] = []
  for (const theme of ['light', 'dark'] as const) {
    await wear({ theme, direction })
    await loaded()
    const outcome = await commands.takePicture(`${story}-${theme}`)
    if (outcome in said) wrong.push(`${story}-${theme} ${said[outcome as keyof typeof said]}`)
  }
  return wrong
}

/** Every letter and image that is shown is there, and is drawn. */
async function loaded(): Promise<void> {
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
  await document.fonts.ready
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    takePicture: (name: string) => Promise<Outcome>
  }
}
