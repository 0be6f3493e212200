'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { hasCode } from '../errors.ts'
import { useTexts } from '../texts.ts'
import { useSession } from '../use-session.ts'
import { checkFiles, type Refusal } from './check-files.ts'
import type { EvidenceFile, Keep } from './evidence.ts'
import { nameOf, namePasted, statusText } from './file-texts.ts'
import type { Upload } from './uploads.ts'
import type { Way } from './use-drop-and-paste.ts'
import { useSaid } from './use-said.ts'

type Options = { files: readonly EvidenceFile[]; onChange: (files: readonly EvidenceFile[]) => void; keep: Keep }

/** The same refusals in another batch are others: they are read out again. */
export type Refusals = { readonly batch: number; readonly list: readonly Refusal[] }

/** Takes files, refuses others, removes them, and says what becomes of them. */
export function useEvidence({ files, onChange, keep }: Options) {
  const { uploads } = useSession()
  const texts = useTexts()
  const { messages: { evidence }, format } = texts
  const { said, say } = useSaid()
  const [refusals, setRefusals] = useState<Refusals>({ batch: 0, list: [] })
  // What is given while the last is being checked comes after it, and to it.
  const latest = useRef({ files, onChange, keep, texts })
  const checking = useRef<Promise<unknown>>(Promise.resolve())
  const gone = useRef(false)
  useEffect(() => {
    latest.current = { files, onChange, keep, texts }
  })

  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])
  useEffect(() => uploads.resume(files), [uploads, files])
  useEffect(() => uploads.keep(latest.current.files.map(({ id }) => id), keep), [uploads, keep])
  useEffect(() => {
    const goOn = () => {
      for (const file of latest.current.files) if (hasCode(uploads.of(file.id).error, 'network')) uploads.retry(file)
    }
    window.addEventListener('online', goOn)
    return () => window.removeEventListener('online', goOn)
  }, [uploads])
  useEffect(() => {
    const before = new Map<string, Upload['status']>()
    return uploads.subscribe(() => {
      for (const file of latest.current.files) {
        const upload = uploads.of(file.id)
        const ended = before.get(file.id) === 'uploading' && upload.status !== 'uploading'
        before.set(file.id, upload.status)
        if (ended) say(endText(file, upload, latest.current.texts))
      }
    })
  }, [uploads, say])

  const change = useCallback((next: readonly EvidenceFile[]) => {
    latest.current.files = next
    latest.current.onChange(next)
  }, [])

  const refuse = (list: readonly Refusal[]) => setRefusals(({ batch }) => ({ batch: batch + 1, list }))

  async function check(given: readonly File[], by: Way): Promise<void> {
    const isGone = (id: string) => uploads.of(id).status === 'missing'
    const named = by === 'paste' ? namePasted(given, latest.current.files, texts) : given
    const there = latest.current.files.filter(({ id }) => !isGone(id))
    const { accepted, refusals: refused } = await checkFiles(named, { files: there, bytes: uploads.bytes })
    if (gone.current) return
    refuse(refused)
    if (accepted.length === 0) return
    const added = accepted.map((file) => uploads.add(file, latest.current.keep))
    // A file that had gone missing and is added again takes its own place.
    const back = latest.current.files.filter((former) => isGone(former.id) && added.some((file) => isAlike(file, former)))
    for (const { id } of back) uploads.remove(id)
    change([...latest.current.files.filter((file) => !back.includes(file)), ...added])
    say(added.length === 1 ? evidence.uploadingOne(nameOf(added[0]!, texts)) : evidence.uploadingMany(format.number(added.length)))
  }

  return {
    refusals,
    said,
    dismissRefusals: () => refuse([]),
    take(given: readonly File[], by: Way) {
      checking.current = checking.current.then(() => check(given, by))
    },
    remove(file: EvidenceFile) {
      uploads.remove(file.id)
      refuse([])
      change(latest.current.files.filter(({ id }) => id !== file.id))
      say(evidence.removedFile(nameOf(file, texts)))
    },
  }
}

const isAlike = (one: EvidenceFile, other: EvidenceFile) => one.name === other.name && one.size === other.size

function endText(file: EvidenceFile, upload: Upload, texts: Parameters<typeof nameOf>[1]): string {
  const { evidence } = texts.messages
  const name = nameOf(file, texts)
  return upload.status === 'done' ? evidence.addedFile(name) : evidence.stateOf(name, statusText(upload, texts))
}
