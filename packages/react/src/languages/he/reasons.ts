import type { ReasonContext, enReasons } from '../en/reasons.ts'
import { plural } from './counted.ts'

type Say = (context: ReasonContext) => string
const say = (text: string): Say => () => text

const AGREED = 'אדם מהצוות בודק מה סוכם בעת הקנייה.'
const TWICE = 'אדם מהצוות בודק אם בוצע חיוב כפול.'
const DOWN = 'אדם מהצוות בודק כמה זמן השירות לא פעל.'
const CHECK = 'משהו ממה שנכתב לא התקבל. כדאי לבדוק ולנסות שוב.'

/** Why a decision came out as it did, and what went wrong when something did. */
export const heReasons: typeof enReasons = {
  reasons: {
    window_over: ({ params, format, late }) => {
      const end = params.until ? `: ${format.dateTime(params.until)}` : ''
      return late ? `הבקשה הוגשה ${late} אחרי תום המועד${end}.` : `המועד לכך הסתיים${end}.`
    },
    partly_used: ({ params, format }) => {
      const { count } = params
      if (!count) return 'נעשה שימוש בחלק מהקרדיטים שלה.'
      return plural(count, {
        one: 'נעשה שימוש בקרדיט אחד ממנה.',
        two: 'נעשה שימוש בשני קרדיטים ממנה.',
        other: `נעשה שימוש ב־${format.number(count)} קרדיטים ממנה.`,
      })
    },
    credits_used: say('על קרדיטים שנוצלו לא ניתן החזר.'),
    non_refundable: say('על קרדיטים שכבר נמצאים בארנק לא ניתן החזר.'),
    matter_of_taste: say('על ענייני טעם לא ניתן החזר.'),
    not_unusable: say('לא נמצא שהתוצאה בבירור אינה שמישה.'),
    delivered: say('על תוצאה שנוצרה ונמסרה לא ניתן החזר.'),
    feature_excluded: ({ feature }) => (feature ? `ההחזרים אינם חלים על ${feature}.` : 'ההחזרים אינם חלים על התכונה הזאת.'),
    surface_excluded: ({ place }) =>
      place ? `ההחזרים אינם חלים על תוצאות שנוצרו ${place}.` : 'ההחזרים אינם חלים על תוצאות שנוצרו כאן.',
    already_reported: say('כבר דווח על זה.'),
    already_refunded: say('כבר ניתן על זה החזר.'),
    courtesy_cap: ({ params, format }) =>
      params.again ? `כבר קיבלת החזר כמחווה; הבא יתאפשר החל מ־${format.date(params.again)}.` : 'כבר קיבלת החזר כמחווה.',
    nothing_charged: say('לא נגבו על זה קרדיטים, ולכן אין מה להחזיר.'),
    nothing_left: say('לא נשאר ממנה מה להחזיר.'),
    same_address: say('יש להגיש את הבקשה מכתובת הדוא״ל שממנה בוצעה הקנייה.'),
    account_terminated: say('החשבון נסגר בשל הפרת התנאים.'),
    account_banned: say('החשבון חסום.'),
    account_closed: say('החשבון סגור.'),
    abuse_suspected: say('אדם מהצוות צריך לבדוק את המקרה הזה.'),
    chargeback_open: say('הבנק מטפל בהכחשת עסקה לגבי הקנייה הזאת.'),
    downloaded: say('התוצאה הורדה, ועל תוצאות שהורדו לא ניתן החזר.'),
    generation_running: say('היצירה עוד נמשכת.'),
    generation_failed: say('היצירה לא הצליחה.'),
    generation_moderated: say('היצירה נעצרה בבדיקת תוכן.'),
    missing_deliverables: say('חלק ממה שהוזמן חסר.'),
    no_duplicate: say('לא נמצאה הזמנה שנייה של אותה חבילה בסמוך לזו.'),
    unauthorised_charge: say('חיוב שאיש לא הסכים לו נבדק בידי אדם מהצוות.'),
    outage_too_short: ({ params, format }) =>
      params.count === undefined
        ? 'השירות לא היה מושבת די זמן.'
        : `ההשבתה הארוכה ביותר של השירות נמשכה ${format.lasting(params.count * 3_600_000)}.`,
    outage_remedied: say('כבר ניתן פיצוי על ההשבתה הזאת.'),
    third_party_service: say('השירות סופק בידי שותף שיש לו מדיניות משלו.'),
    malicious_use: say('נמצא שהחשבון שימש בניגוד לתנאים.'),
    false_information: say('משהו שנאמר בבקשה קודמת נמצא לא נכון.'),
    no_fees_left: say('ברישומים שלנו אין חיוב אחרי ביטול.'),
    statement_late: ({ params, format }) => {
      const end = params.until ? `: ${format.dateTime(params.until)}` : ''
      return `המועד לביטול החוזה הסתיים${end}. ההודעה התקבלה בכל זאת.`
    },
    legal_claim: say('אדם מהצוות בודק מה אומר החוק בעניין.'),
    conformity_claim: say('אדם מהצוות בודק מה לא בסדר.'),
    bought_in_store: say('הקנייה בוצעה בחנות אפליקציות, ורק החנות יכולה להחזיר את התשלום.'),
    discretion: say('המדיניות משאירה את זה לשיקול דעתו של אדם.'),
    outside_policy: say('המדיניות אינה עוסקת בכך, ולכן אדם מהצוות יחליט.'),
    unknown_fact: ({ finding }) => finding,
    unknown: say('המדיניות אינה נותנת החזר במקרה הזה.'),
  },
  findings: {
    'purchase.duplicate': TWICE,
    'purchase.twin_seconds': TWICE,
    'purchase.chargeback': 'אדם מהצוות בודק מה מצב התשלום בבנק.',
    'outage.hours': DOWN,
    'outage.complete_hours': DOWN,
    'outage.remedied': 'אדם מהצוות בודק אם ניתן פיצוי על ההשבתה.',
    'judge.claim_holds': 'אדם מהצוות בודק מה לא בסדר.',
    'judge.unusable': 'אדם מהצוות בודק אם אפשר להשתמש בה.',
    'sale.class': AGREED,
    'sale.consumer': AGREED,
    'sale.informed': AGREED,
    'sale.start_requested': AGREED,
    'sale.loss_acknowledged': AGREED,
    'sale.confirmed': AGREED,
    'sale.consent_text': AGREED,
    'sale.consent_at': AGREED,
    unknown: 'יש לברר משהו תחילה, ולכן אדם מהצוות בודק.',
  },
  shortReasons: {
    window_over: ({ params, format }) => (params.until ? `המועד הסתיים: ${format.dateTime(params.until)}` : 'המועד הסתיים'),
    matter_of_taste: say('עניין של טעם'),
    delivered: say('על תוצאות שנמסרו לא ניתן החזר'),
    feature_excluded: ({ feature }) => (feature ? `ההחזרים אינם חלים על ${feature}` : 'לא כלול'),
    surface_excluded: ({ place }) => (place ? `לא כלול ${place}` : 'לא כלול כאן'),
    already_reported: say('כבר דווח'),
    already_refunded: say('כבר הוחזר'),
    nothing_charged: say('לא נגבו קרדיטים'),
    downloaded: say('על תוצאות שהורדו לא ניתן החזר'),
    generation_running: say('היצירה עוד נמשכת'),
    unknown: say('לא ניתן החזר'),
  },
  surfaces: {
    editor: () => 'בעורך',
    batch: () => 'בעיבוד בקבוצה',
    catalog: () => 'בקטלוג',
    unknown: (name) => `בחלק ”${name}”`,
  },
  features: {},
  errors: {
    network: 'אין חיבור. שום דבר לא אבד: אפשר לנסות שוב כשהחיבור יחזור.',
    timeout: 'השירות לא השיב בזמן. שום דבר לא אבד: אפשר לנסות שוב.',
    unauthenticated: 'יצאת מהחשבון. יש להיכנס שוב; מה שכתבת נשמר.',
    token_expired: 'פג תוקף החיבור לחשבון. יש להיכנס שוב; מה שכתבת נשמר.',
    not_found: 'זה לא נמצא. ייתכן שזה שייך לחשבון אחר.',
    invalid_request: CHECK,
    malformed_request: CHECK,
    too_large: 'זה ארוך או גדול מדי. כדאי להקטין ולנסות שוב.',
    key_in_use: 'השליחה כבר מתבצעת. כדאי להמתין רגע ולנסות שוב.',
    key_reused: 'נעשה שינוי אחרי השליחה. אפשר לנסות שוב כדי לשלוח כפי שזה עכשיו.',
    quote_changed: 'הסכום השתנה מאז שהוצג. כדאי לבדוק אותו ולבקש שוב.',
    not_possible: 'זה כבר לא אפשרי.',
    rate_limited: 'יותר מדי פעמים בזמן קצר. כדאי להמתין רגע ולנסות שוב.',
    tooOften: (when) => `יותר מדי פעמים בזמן קצר. כדאי לנסות שוב ${when}.`,
    unavailable: 'השירות אינו פעיל כרגע. שום דבר לא אבד: אפשר לנסות שוב בקרוב.',
    internal: 'אירעה תקלה בשירות. שום דבר לא אבד: אפשר לנסות שוב.',
    unexpected_answer: 'השירות נתן תשובה שאינה מתאימה כאן. שום דבר לא אבד: אפשר לנסות שוב.',
    token: 'הכניסה לשירות ההחזרים לא הצליחה. כדאי לבדוק את החיבור ולנסות שוב; שום דבר לא אבד.',
    aborted: 'הפעולה נעצרה לפני שהסתיימה. מה שכתבת נשמר.',
    configuration: 'ההחזרים אינם מוגדרים כראוי באפליקציה הזאת. שום דבר לא נשלח.',
    missing_file: 'אחד הקבצים כבר לא במכשיר הזה. יש להוסיף אותו שוב או להסיר אותו.',
    unsupported_media_type: 'סוג הקובץ הזה לא מתקבל.',
    method_not_allowed: 'השירות אינו יודע לבצע את זה. שום דבר לא נשלח.',
    key_required: 'לא היה אפשר לשלוח בבטחה. אפשר לנסות שוב.',
    unknown: 'זה לא הצליח. שום דבר לא אבד: אפשר לנסות שוב.',
    requestId: (id) => `מספר פנייה ${id}`,
  },
}
