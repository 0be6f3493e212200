import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { differenceOf, isBlank } from './compare-pictures.ts'
import { drawingHere, kept, otherDrawing, readDrawing, taken, writeDrawing } from './picture-manifest.ts'

export type Outcome = 'same' | 'different' | 'new' | 'blank' | 'not compared' | 'renewed'

/** Whether stories with pictures are shown alone: to renew those that are kept, or to compare. */
export const alone = process.env['PICTURES'] !== undefined
export const renewing = process.env['PICTURES'] === 'renew'

/** A picture that was drawn. One that was drawn again counts as it was last. */
export type Note = { name: string; outcome: Outcome; why: string | null }

// The config and the report of one run are loaded apart, and have the process in common.
const inProcess = globalThis as { makegoodPictures?: Map<string, Note> }
export const notes = (inProcess.makegoodPictures ??= new Map())

/** Takes a picture of the story that is shown, and says how it compares with the one that is kept. */
export async function takePicture({ page }: { page: Page }, name: string): Promise<Outcome> {
  const drawing = drawingHere(page.context().browser()!.version())
  if (renewing) writeDrawing(drawing)
  const why = renewing ? null : otherDrawing(readDrawing(), drawing)
  const file = join(kept, `${name}.png`)
  const expected = !renewing && why === null && existsSync(file) ? readFileSync(file) : null
  const actual = await untilStill(page, expected)
  const outcome = judge(name, file, expected, actual, why)
  notes.set(name, { name, outcome, why })
  return outcome
}

function judge(name: string, file: string, expected: Buffer | null, actual: Buffer, why: string | null): Outcome {
  if (isBlank(actual)) return keep(name, { actual }, 'blank')
  if (renewing) {
    // One that looks the same stays as it is.
    if (!existsSync(file) || differenceOf(readFileSync(file), actual)) writeFileSync(file, actual)
    return 'renewed'
  }
  if (why !== null) return keep(name, { actual }, 'not compared')
  if (!expected) return keep(name, { actual }, 'new')
  const difference = differenceOf(expected, actual)
  return difference ? keep(name, { expected, actual, difference }, 'different') : 'same'
}

/** Leaves pictures to be looked at. */
function keep(name: string, pictures: Record<string, Buffer>, outcome: Outcome): Outcome {
  mkdirSync(taken, { recursive: true })
  for (const [kind, picture] of Object.entries(pictures)) writeFileSync(join(taken, `${name}-${kind}.png`), picture)
  return outcome
}

/** The picture that is expected at once, or one that stays as it is from one look to the next. */
async function untilStill(page: Page, expected: Buffer | null): Promise<Buffer> {
  const story = page.locator('iframe[data-vitest="true"]')
  const look = () => story.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
  let last = await look()
  for (let tries = 0; tries < 10; tries += 1) {
    if (expected && !differenceOf(expected, last)) return last
    await page.waitForTimeout(100)
    const next = await look()
    if (next.equals(last)) return next
    last = next
  }
  return last
}
