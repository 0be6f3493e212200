import type { enActs } from '../en/acts.ts'
import { cameBack, comeBack } from './counted.ts'

/** What a person may do with a refund, and how to see why it came out as it did. */
export const heActs: typeof enActs = {
  because: {
    how: 'איך התקבלה ההחלטה',
    soFar: 'מה אומרים הכללים',
    loading: 'הכללים נטענים',
    hidden: 'המדיניות אינה מגלה איך מחליטים על כך.',
  },
  acts: {
    notSent: 'לא נשלח',
    changed: 'ההחזר השתנה בינתיים. שום דבר לא בוצע.',
  },
  appeal: {
    label: 'למה כדאי לבדוק שוב?',
    hint: 'מה התחדש, או ממה התעלמו?',
    missing: 'יש לציין במשפט למה.',
    send: 'שליחה לבדיקה',
    done: 'אדם מהצוות בודק שוב.',
  },
  information: {
    asked: (when) => `הפנייה אליך נשלחה: ${when}`,
    plain: 'חסר משהו לפני שאפשר להחליט. אפשר לספר לנו מה ידוע לך על כך.',
    label: 'התשובה שלך',
    hint: 'תועבר לאדם ששאל.',
    missing: 'יש לכתוב תשובה.',
    send: 'שליחת התשובה',
    done: 'התשובה שלך נשלחה.',
  },
  choose: {
    legend: 'מה עדיף לך?',
    send: 'בחירה בזה',
    missing: 'יש לבחור באחת האפשרויות.',
    courtesy: 'כמחווה; אי אפשר להפוך אותם לכסף.',
    done: 'הבחירה שלך התקבלה.',
  },
  cancel: {
    open: 'משיכת הבקשה',
    question: 'למשוך את הבקשה הזאת?',
    returns: (credits, count) => `${credits} ${count === 1 ? 'שנשמר' : 'שנשמרו'} עבורה ${comeBack(count)} לארנק שלך.`,
    returnsSome: 'הקרדיטים שנשמרו עבורה יחזרו לארנק שלך.',
    again: 'אפשר לבקש שוב כל עוד לא תם המועד.',
    reportAgain: 'אפשר לדווח שוב כל עוד לא תם המועד.',
    keep: 'להשאיר',
    confirm: 'למשוך',
    sending: 'הבקשה נמשכת…',
    done: 'הבקשה נמשכה.',
    doneWith: (credits, count) => `הבקשה נמשכה. ${credits} ${cameBack(count)} לארנק שלך.`,
  },
  destination: {
    failed: (amount, where) => `התשלום של ${amount} אל ${where} לא הצליח: הבנק החזיר אותו.`,
    safe: 'שום דבר לא אבד. יש לבחור איך הכסף יגיע אליך.',
    legend: 'לאן לשלוח?',
    again: 'כבר נוסה',
    send: 'שליחה לשם',
    ask: 'לבקש את זה',
    done: 'התשלום נשלח מחדש.',
    reviewed: 'אדם מהצוות בודק את היעד החדש.',
  },
  disagree: {
    title: 'אם עדיין אין הסכמה',
    mediation: 'אפשר לבקש גישור מצד שלישי ניטרלי.',
    statutory: 'הזכויות שלך על פי חוק לא נפגעות, ואפשר לפעול בדרכים משפטיות.',
    seller: (seller) => `פנייה אל ${seller}, המוכר`,
  },
  late: {
    title: 'יש איחור',
    body: (when) => `זה היה אמור לחזור לארנק שלך עד ${when}. אין צורך להמתין עוד: אפשר לדרוש את זה.`,
  },
}
