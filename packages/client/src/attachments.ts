import type { Attachment } from '@makegood/contract'
import type { Call, WriteOptions } from './call.ts'
import type { UploadProgress } from './upload.ts'

/** How a file is uploaded. */
export type UploadOptions = WriteOptions & {
  /** The file's name; that of a `File` without it. */
  name?: string
  /** Hears how far the upload is. It starts over when a broken upload is tried again. */
  onProgress?: (progress: UploadProgress) => void
}

/** Files given as evidence. */
export type AttachmentCalls = {
  /**
   * Uploads a file, up to 20 MB; name its `id` in a report, an appeal or an answer (B27, B43, C31). Of a JPEG, PNG or
   * WebP, what it says of place, time, camera and prompt is taken out first; its pixels, colours and how it is turned
   * stay as they are.
   *
   * @example
   * ```ts
   * const { id } = await client.attachments.upload(file, { onProgress: ({ loaded, total }) => draw(loaded / total) })
   * ```
   */
  upload(file: Blob, options?: UploadOptions): Promise<Attachment>
}

export function attachmentCalls(call: Call): AttachmentCalls {
  return {
    upload: (file, options) => call('uploadAttachment', { ...options, file }),
  }
}
