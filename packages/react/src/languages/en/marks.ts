type Span = readonly [from: string, to: string]

const cells = (one: string, many: string, [from, to]: Span) => (from === to ? `${one} ${from}` : `${many} ${from} to ${to}`)

/** Marks on a result. A `number` is that of the mark, written out. */
export const enMarks = {
  marks: {
    title: 'Show what is wrong',
    open: 'Show where',
    openOf: (alt: string) => (alt ? `Show where: ${alt}` : 'Show where'),
    done: 'Done',
    hint: 'Draw on the picture to show us where. Optional.',
    /** Where fingers draw: without a tool they scroll. */
    hintTouch: 'Choose a tool and draw on the picture. Optional.',
    hintTime: 'Mark where it goes wrong. Optional.',
    full: (most: string) => `No more than ${most} marks.`,
    /** What can be drawn on, for those who do not see it. */
    picture: (alt: string) => (alt ? `Picture to mark: ${alt}` : 'Picture to mark'),
    keys: 'Arrow keys move a frame, with Shift they resize it. Enter marks what it holds, Backspace removes the last mark, Escape leaves.',
    /** Columns and rows that the frame covers, of as many. */
    position: (columns: Span, rows: Span, of: string) =>
      `${cells('Column', 'Columns', columns)}, ${cells('row', 'rows', rows)} of ${of}`,
    tools: 'Tools',
    area: 'Rectangle',
    stroke: 'Brush',
    undo: 'Undo',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomed: (times: string) => `Zoom ${times}×`,
    /** On the picture, beside the mark. */
    chip: (number: string, label: string) => (label ? `${number} · ${label}` : number),
    /** In place of the picture. The label is that of the first that has one. */
    summary: (count: number, written: string, label: string) =>
      `${written} ${count === 1 ? 'mark' : 'marks'}${label && ` · ${label}`}`,
    label: (number: string) => `Label of mark ${number}`,
    placeholder: 'What is wrong here?',
    remove: (number: string) => `Remove mark ${number}`,
    added: (number: string) => `Mark ${number} added.`,
    removed: (number: string) => `Mark ${number} removed.`,
    moment: 'Mark this moment',
    momentWaits: 'The clip is still loading.',
    from: 'From',
    to: 'To',
    fromOf: (number: string) => `From, mark ${number}`,
    toOf: (number: string) => `To, mark ${number}`,
    /** Beside the sliders, and as they are spoken. */
    seconds: (written: string) => `${written} s`,
    secondsSpoken: (seconds: number, written: string) => `${written} ${seconds === 1 ? 'second' : 'seconds'}`,
    play: (number: string) => `Play mark ${number}`,
  },
}
