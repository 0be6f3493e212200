import type { LightMessages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('he')

/** What a page has at load. */
export const heLight: LightMessages = {
  language: {
    tag: 'he',
  },
  trigger: {
    more: (alt) => (alt ? `אפשרויות נוספות: ${alt}` : 'אפשרויות נוספות'),
  },
  trouble: {
    notLoaded: 'הטעינה לא הצליחה. כדאי לבדוק את החיבור ולנסות שוב.',
    broken: 'משהו השתבש כאן. שאר הדף פועל כרגיל.',
    tryAgain: 'ניסיון נוסף',
    dismiss: 'הסתרה',
  },
  menu: {
    badResult: 'תוצאה גרועה',
  },
  states: {
    waiting: 'בהמתנה לרשת',
    sending: 'בשליחה…',
    failed: 'לא נשלח',
    reported: 'דווח',
    in_review: 'בבדיקה',
    refunded: 'הוחזר',
  },
  chosen: {
    report: (count, written) =>
      count === 0
        ? 'דיווח על תוצאות'
        : plural(count, { one: 'דיווח על תוצאה אחת', two: 'דיווח על שתי תוצאות', other: `דיווח על ${written} תוצאות` }),
    none: 'יש לבחור תוצאה אחת לפחות',
    tooMany: (most) => `אפשר לבחור עד ${most}`,
  },
  withdrawal: {
    title: 'ביטול חוזה',
    received: 'הודעת הביטול התקבלה',
    loading: 'הטופס נטען',
    follow: 'הודעת הביטול התקבלה: לצפייה במצבה',
  },
}
