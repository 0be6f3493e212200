import { errorText, hasCode } from '../errors.ts'
import type { Texts } from '../texts.ts'
import type { Upload } from './uploads.ts'

/** Problems of the file itself: it would be refused again. */
const FINAL = ['unsupported_media_type', 'too_large', 'invalid_request']

export const canRetry = ({ status, error }: Upload) => status === 'failed' && !FINAL.some((code) => hasCode(error, code))

/** Whether somebody has to do something about it; a broken network mends itself. */
export const isTrouble = ({ status, error }: Upload) =>
  status === 'missing' || (status === 'failed' && !hasCode(error, 'network'))

export const nameOf = ({ name }: { name: string }, { messages }: Texts) => name || messages.evidence.unnamed

/** How it stands with an upload, in words. */
export function statusText({ status, loaded, total, error }: Upload, texts: Texts): string {
  const { messages, format } = texts
  const { evidence } = messages
  if (status === 'waiting') return evidence.waiting
  if (status === 'uploading') return format.percent(loaded, total)
  if (status === 'done') return evidence.added
  if (status === 'missing') return evidence.missing
  return hasCode(error, 'network') ? evidence.offline : evidence.failed(errorText(error, texts).text)
}

/** What browsers call a picture from the clipboard, which has no name of its own. */
const NAMELESS = /^(image\.\w+)?$/

/** Gives pictures from the clipboard names that tell them apart. */
export function namePasted(files: readonly File[], taken: readonly { name: string }[], { messages, format }: Texts): File[] {
  const names = new Set(taken.map(({ name }) => name))
  return files.map((file) => {
    if (!NAMELESS.test(file.name)) return file
    const ending = file.type.split('/')[1] ?? 'png'
    const nameFor = (number: number) => `${messages.evidence.pasted(format.number(number))}.${ending}`
    let number = 1
    while (names.has(nameFor(number))) number += 1
    names.add(nameFor(number))
    return new File([file], nameFor(number), { type: file.type })
  })
}
