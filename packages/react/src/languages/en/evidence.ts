/** Files given as evidence, wherever they are given. */
export const enEvidence = {
  evidence: {
    title: 'Add pictures or files',
    optional: 'Optional',
    choose: 'Choose files',
    orDrop: 'or paste or drop them here',
    /** While files are dragged over the form. */
    drop: 'Drop to add',
    /** What may be attached, the last of several. */
    kinds: 'JPEG, PNG, WebP, MP4, WebM or PDF',
    limits: (kinds: string, size: string, _count: number, written: string) => `${kinds}, up to ${size}, ${written} files.`,
    cleaned: 'Place, time and camera are removed from pictures before they are sent.',
    list: 'Your files',
    unnamed: 'Unnamed file',
    /** What a picture from the clipboard is called. */
    pasted: (number: string) => `Pasted picture ${number}`,

    waiting: 'Waiting',
    added: 'Added',
    failed: (why: string) => `Not uploaded: ${why}`,
    offline: 'Waits for the network; it goes with the rest.',
    missing: 'No longer on this device. Add it again.',
    progress: (name: string) => `Upload of ${name}`,
    retry: 'Retry',
    retryFile: (name: string) => `Retry ${name}`,
    cancelFile: (name: string) => `Cancel ${name}`,
    removeFile: (name: string) => `Remove ${name}`,
    /** Under the names of files that were not taken. */
    more: (_count: number, written: string) => `and ${written} more`,

    /** Said to those who do not see it. */
    uploadingOne: (name: string) => `Uploading ${name}`,
    uploadingMany: (count: string) => `Uploading ${count} files`,
    addedFile: (name: string) => `${name} added`,
    removedFile: (name: string) => `${name} removed`,
    stateOf: (name: string, state: string) => `${name}: ${state}`,
  },
  /** Why a file was not taken, and what to do. Each stands below the names of such files. */
  evidenceRefusals: {
    kind: (kinds: string) => `Not added: this kind of file is not accepted. Choose ${kinds}.`,
    disguised: (kinds: string) => `Not added: it is not what its name says. Save it anew as ${kinds}.`,
    empty: () => 'Not added: it is empty. Choose another file.',
    tooLarge: (_kinds: string, size: string) => `Not added: it is larger than ${size}. Make it smaller or shorter.`,
    tooMany: (_kinds: string, _size: string, _count: number, written: string) => `Not added: ${written} files are the most. Remove one first.`,
    twice: () => 'Not added: it is there already.',
    unreadable: () => 'Not added: it cannot be read. Choose it again; of a folder, choose the files in it.',
  },
}
