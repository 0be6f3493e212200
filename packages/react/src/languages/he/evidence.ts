import type { enEvidence } from '../en/evidence.ts'

/** Files given as evidence, wherever they are given. */
export const heEvidence: typeof enEvidence = {
  evidence: {
    title: 'הוספת תמונות או קבצים',
    optional: 'לא חובה',
    choose: 'בחירת קבצים',
    orDrop: 'או הדבקה או גרירה לכאן',
    drop: 'שחרור כאן מוסיף',
    kinds: 'JPEG, PNG, WebP, MP4, WebM או PDF',
    limits: (kinds, size, _count, written) => `${kinds}, עד ${size}, עד ${written} קבצים.`,
    cleaned: 'המקום, השעה ופרטי המצלמה מוסרים מהתמונות לפני השליחה.',
    list: 'הקבצים שלך',
    unnamed: 'קובץ ללא שם',
    pasted: (number) => `תמונה שהודבקה ${number}`,

    waiting: 'בהמתנה',
    added: 'נוסף',
    failed: (why) => `לא הועלה: ${why}`,
    offline: 'ממתין לרשת, ויישלח עם השאר.',
    missing: 'כבר לא במכשיר הזה. יש להוסיף אותו שוב.',
    progress: (name) => `העלאה של ${name}`,
    retry: 'ניסיון נוסף',
    retryFile: (name) => `ניסיון נוסף: ${name}`,
    cancelFile: (name) => `ביטול: ${name}`,
    removeFile: (name) => `הסרה: ${name}`,
    more: (_count, written) => `ועוד ${written}`,

    uploadingOne: (name) => `${name} בהעלאה`,
    uploadingMany: (count) => `${count} קבצים בהעלאה`,
    addedFile: (name) => `${name} נוסף`,
    removedFile: (name) => `${name} הוסר`,
    stateOf: (name, state) => `${name}: ${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => `לא נוסף: סוג הקובץ הזה לא מתקבל. אפשר לבחור ${kinds}.`,
    disguised: (kinds) => `לא נוסף: התוכן לא תואם לשם. אפשר לשמור אותו מחדש כ־${kinds}.`,
    empty: () => 'לא נוסף: הקובץ ריק. אפשר לבחור קובץ אחר.',
    tooLarge: (_kinds, size) => `לא נוסף: הקובץ גדול מ־${size}. אפשר להקטין או לקצר אותו.`,
    tooMany: (_kinds, _size, _count, written) => `לא נוסף: אפשר לצרף עד ${written} קבצים. יש להסיר אחד קודם.`,
    twice: () => 'לא נוסף: הקובץ כבר כאן.',
    unreadable: () => 'לא נוסף: אי אפשר לקרוא את הקובץ. אפשר לבחור אותו שוב, ואם זו תיקייה, לבחור את הקבצים שבה.',
  },
}
