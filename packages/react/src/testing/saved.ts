import { onTestFinished, vi } from 'vitest'

/** What is saved to the device instead of being saved: names and contents, in order. */
export function catchFiles() {
  const files: { name: string; type: string; text: () => Promise<string> }[] = []
  const blobs = new Map<string, Blob>()
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`
    blobs.set(url, blob as Blob)
    return url
  })
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function take(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)!
    files.push({ name: this.download, type: blob.type, text: () => blob.text() })
  })
  onTestFinished(() => {
    create.mockRestore()
    click.mockRestore()
  })
  return files
}
