import type { enMarks } from '../en/marks.ts'
import { counted, plural } from './counted.ts'

type Span = readonly [from: string, to: string]

const cells = (one: string, many: string, [from, to]: Span) => (from === to ? `${one} ${from}` : `${many} ${from} עד ${to}`)

const marks = counted({ one: 'סימון אחד', two: 'שני סימונים', other: 'סימונים' })

/** Marks on a result. */
export const heMarks: typeof enMarks = {
  marks: {
    title: 'סימון מה לא בסדר',
    open: 'סימון המקום',
    openOf: (alt) => (alt ? `סימון המקום: ${alt}` : 'סימון המקום'),
    done: 'סיום',
    hint: 'אפשר לצייר על התמונה ולהראות לנו איפה. לא חובה.',
    hintTouch: 'אפשר לבחור כלי ולצייר על התמונה. לא חובה.',
    hintTime: 'אפשר לסמן איפה זה משתבש. לא חובה.',
    full: (most) => `עד ${most} סימונים.`,
    picture: (alt) => (alt ? `תמונה לסימון: ${alt}` : 'תמונה לסימון'),
    keys: 'מקשי החצים מזיזים מסגרת, ועם Shift משנים את גודלה. Enter מסמן את מה שבתוכה, Backspace מסיר את הסימון האחרון, Escape יוצא.',
    position: (columns, rows, of) => `${cells('עמודה', 'עמודות', columns)}, ${cells('שורה', 'שורות', rows)}, מתוך ${of}`,
    tools: 'כלים',
    area: 'מלבן',
    stroke: 'מברשת',
    undo: 'ביטול פעולה',
    zoomIn: 'הגדלה',
    zoomOut: 'הקטנה',
    zoomed: (times) => `הגדלה ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (count, written, label) => `${marks(count, written)}${label && ` · ${label}`}`,
    label: (number) => `תיאור לסימון ${number}`,
    placeholder: 'מה לא בסדר כאן?',
    remove: (number) => `הסרת סימון ${number}`,
    added: (number) => `סימון ${number} נוסף.`,
    removed: (number) => `סימון ${number} הוסר.`,
    moment: 'סימון הרגע הזה',
    momentWaits: 'הסרטון עדיין נטען.',
    from: 'התחלה',
    to: 'סוף',
    fromOf: (number) => `התחלה, סימון ${number}`,
    toOf: (number) => `סוף, סימון ${number}`,
    seconds: (written) => `${written} שנ׳`,
    secondsSpoken: (seconds, written) => plural(seconds, { one: 'שנייה אחת', two: 'שתי שניות', other: `${written} שניות` }),
    play: (number) => `ניגון סימון ${number}`,
  },
}
