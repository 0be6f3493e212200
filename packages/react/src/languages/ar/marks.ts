import type { enMarks } from '../en/marks.ts'
import { counted, plural } from './counted.ts'

type Span = readonly [from: string, to: string]

const cells = (one: string, many: string, [from, to]: Span) => (from === to ? `${one} ${from}` : `${many} من ${from} إلى ${to}`)

const marks = counted({ one: 'علامة واحدة', two: 'علامتان', few: 'علامات', many: 'علامة', other: 'علامة' })

/** Marks on a result. */
export const arMarks: typeof enMarks = {
  marks: {
    title: 'تحديد موضع المشكلة',
    open: 'تحديد الموضع',
    openOf: (alt) => (alt ? `تحديد الموضع: ${alt}` : 'تحديد الموضع'),
    done: 'تم',
    hint: 'يمكنك الرسم على الصورة لتحديد الموضع. اختياري.',
    hintTouch: 'يمكنك اختيار أداة والرسم على الصورة. اختياري.',
    hintTime: 'يمكنك تحديد لحظة ظهور المشكلة. اختياري.',
    full: (most) => `الحد الأقصى للعلامات: ${most}.`,
    picture: (alt) => (alt ? `صورة للتعليم عليها: ${alt}` : 'صورة للتعليم عليها'),
    keys: 'مفاتيح الأسهم تحرّك الإطار، ومع Shift تغيّر حجمه. Enter يعلّم ما بداخله، وBackspace يزيل آخر علامة، وEscape للخروج.',
    position: (columns, rows, of) => `${cells('العمود', 'الأعمدة', columns)}، ${cells('الصف', 'الصفوف', rows)}، من أصل ${of}`,
    tools: 'الأدوات',
    area: 'مستطيل',
    stroke: 'فرشاة',
    undo: 'تراجع',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    zoomed: (times) => `تكبير ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (count, written, label) => `${marks(count, written)}${label && ` · ${label}`}`,
    label: (number) => `وصف العلامة ${number}`,
    placeholder: 'ما المشكلة هنا؟',
    remove: (number) => `إزالة العلامة ${number}`,
    added: (number) => `تمت إضافة العلامة ${number}.`,
    removed: (number) => `تمت إزالة العلامة ${number}.`,
    moment: 'تعليم هذه اللحظة',
    momentWaits: 'المقطع لا يزال قيد التحميل.',
    from: 'من',
    to: 'إلى',
    fromOf: (number) => `من، العلامة ${number}`,
    toOf: (number) => `إلى، العلامة ${number}`,
    seconds: (written) => `${written} ث`,
    secondsSpoken: (seconds, written) =>
      plural(seconds, { one: 'ثانية واحدة', two: 'ثانيتان', few: `${written} ثوانٍ`, other: `${written} ثانية` }),
    play: (number) => `تشغيل العلامة ${number}`,
  },
}
