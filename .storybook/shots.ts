import { afterEach } from 'vitest'
import { page } from 'vitest/browser'

// What every story looks like when it is over, at three widths, light and dark: artifacts/shots, to be looked at.

const SIZES = [[390, 844], [768, 1024], [1280, 900]] as const

afterEach(async ({ task }) => {
  const story = `${task.suite?.name ?? ''} ${task.name}`.replaceAll(/[^\w]+/g, '-').replaceAll(/^-|-$/g, '').toLowerCase()
  const file = task.file.name.split('/').at(-1)!.replace('.stories.tsx', '')
  const { innerWidth, innerHeight } = window
  for (const theme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = theme
    for (const front of document.querySelectorAll('[data-makegood-theme]')) front.setAttribute('data-makegood-theme', theme)
    // Colours are on their way for a moment.
    await new Promise((resolve) => setTimeout(resolve, 200))
    for (const [width, height] of SIZES) {
      await page.viewport(width, height)
      // Two frames: what follows the size is laid out anew.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      await page.screenshot({ path: `${import.meta.env['VITE_SHOTS']}/${file}/${story}-${width}-${theme}.png` })
    }
  }
  await page.viewport(innerWidth, innerHeight)
})
