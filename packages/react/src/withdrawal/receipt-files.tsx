'use client'

import { signatureFile, type SignedFile } from '@makegood/contract'
import { useAllTexts } from '../all-texts.ts'
import { Button } from '../ui/button.tsx'
import { safeName, saveFile } from '../ui/save-file.ts'

type File = { name: string; mediaType: string; text: string }

const save = ({ name, mediaType, text }: File) => saveFile({ name: safeName(name), type: mediaType, content: text })

/** The receipt as files, each with the signature that proves it. */
export function ReceiptFiles({ files }: { files: readonly SignedFile[] }) {
  const { messages: { withdrawalReceipt: words } } = useAllTexts()
  const labels: Record<string, string | undefined> = { 'text/html': words.page, 'application/json': words.data }
  return (
    <ul className="makegood-receipt-files" aria-label={words.files}>
      {files.map((file) => {
        const label = labels[file.mediaType] ?? file.name
        return (
          <li key={file.name} className="makegood-receipt-file">
            <span className="makegood-grow">{label}</span>
            <Button variant="link" aria-label={words.signatureLabel(label)} onClick={() => save(signatureFile(file))}>
              {words.signature}
            </Button>
            <Button aria-label={words.saveLabel(label)} onClick={() => save(file)}>
              {words.save}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
