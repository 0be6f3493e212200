import type { ReasonContext, enReasons } from '../en/reasons.ts'
import { after, plural } from './counted.ts'

type Say = (context: ReasonContext) => string
const say = (text: string): Say => () => text

const AGREED = 'يتحقق شخص من الفريق مما اتُّفق عليه عند الشراء.'
const TWICE = 'يتحقق شخص من الفريق مما إذا تم الخصم مرتين.'
const DOWN = 'يتحقق شخص من الفريق من مدة توقف الخدمة.'
const CHECK = 'لم يُقبل شيء مما كُتب. يُرجى مراجعته وإعادة المحاولة.'

/** Why a decision came out as it did, and what went wrong when something did. */
export const arReasons: typeof enReasons = {
  reasons: {
    window_over: ({ params, format, late }) => {
      const end = params.until ? ` في ${format.dateTime(params.until)}` : ''
      return late ? `قُدّم الطلب بعد ${after(late)} من انتهاء المدة${end}.` : `انتهت المدة المتاحة لذلك${end}.`
    },
    partly_used: ({ params, format }) => {
      const { count } = params
      if (!count) return 'استُخدم بعض أرصدتها.'
      const written = format.number(count)
      return plural(count, {
        one: 'استُخدم رصيد واحد منها.',
        two: 'استُخدم رصيدان منها.',
        few: `استُخدمت ${written} أرصدة منها.`,
        many: `استُخدم ${written} رصيدًا منها.`,
        other: `استُخدم ${written} رصيد منها.`,
      })
    },
    credits_used: say('الأرصدة المستخدمة لا تُسترد.'),
    non_refundable: say('لا تُسترد الأرصدة بعد دخولها المحفظة.'),
    matter_of_taste: say('مسائل الذوق لا تُسترد.'),
    not_unusable: say('لم يتبيّن أن النتيجة غير صالحة للاستخدام بوضوح.'),
    delivered: say('النتيجة التي أُنشئت وسُلّمت لا تُسترد.'),
    feature_excluded: ({ feature }) => (feature ? `لا يشمل الاسترداد ${feature}.` : 'لا يشمل الاسترداد هذه الميزة.'),
    surface_excluded: ({ place }) =>
      place ? `لا يشمل الاسترداد النتائج المُنشأة ${place}.` : 'لا يشمل الاسترداد النتائج المُنشأة هنا.',
    already_reported: say('سبق الإبلاغ عنها.'),
    already_refunded: say('سبق استردادها.'),
    courtesy_cap: ({ params, format }) =>
      params.again ? `استخدمت استرداد المجاملة، والتالي متاح من ${format.date(params.again)}.` : 'استخدمت استرداد المجاملة.',
    nothing_charged: say('لم تُخصم أرصدة مقابلها، فلا شيء يُعاد.'),
    nothing_left: say('لم يبقَ منها ما يُسترد.'),
    same_address: say('يجب تقديم الطلب من عنوان البريد الإلكتروني الذي تم الشراء به.'),
    account_terminated: say('أُغلق الحساب لمخالفة الشروط.'),
    account_banned: say('الحساب محظور.'),
    account_closed: say('الحساب مغلق.'),
    abuse_suspected: say('يجب أن يراجع شخص من الفريق هذه الحالة.'),
    chargeback_open: say('ينظر البنك في اعتراض على عملية الدفع هذه.'),
    downloaded: say('تم تنزيلها، والنتائج المنزّلة لا تُسترد.'),
    generation_running: say('لا تزال قيد الإنشاء.'),
    generation_failed: say('تعذّر إنشاؤها.'),
    generation_moderated: say('أوقفها فحص المحتوى.'),
    missing_deliverables: say('جزء مما طُلب مفقود.'),
    no_duplicate: say('لا يوجد طلب ثانٍ للباقة نفسها في وقت قريب من هذا الطلب.'),
    unauthorised_charge: say('عملية الدفع التي لم يوافق عليها أحد يحقق فيها شخص من الفريق.'),
    outage_too_short: ({ params, format }) =>
      params.count === undefined
        ? 'لم تتوقف الخدمة مدة كافية.'
        : `أطول توقف للخدمة استمر ${format.lasting(params.count * 3_600_000)}.`,
    outage_remedied: say('سبق التعويض عن ذلك التوقف.'),
    third_party_service: say('قدّمها شريك له سياسته الخاصة.'),
    malicious_use: say('تبيّن أن الحساب استُخدم خلافًا للشروط.'),
    false_information: say('تبيّن أن معلومة وردت في طلب سابق غير صحيحة.'),
    no_fees_left: say('لا تُظهر سجلاتنا أي خصم بعد الإلغاء.'),
    statement_late: ({ params, format }) => {
      const end = params.until ? ` في ${format.dateTime(params.until)}` : ''
      return `انتهت مدة العدول${end}. تم استلام البيان رغم ذلك.`
    },
    legal_claim: say('ينظر شخص من الفريق فيما يقوله القانون في ذلك.'),
    conformity_claim: say('ينظر شخص من الفريق في المشكلة.'),
    bought_in_store: say('تم الشراء من متجر تطبيقات، والمتجر وحده يمكنه رد المبلغ.'),
    discretion: say('تترك السياسة هذا لتقدير شخص من الفريق.'),
    outside_policy: say('لا تذكر السياسة هذه الحالة، لذلك يبتّ فيها شخص من الفريق.'),
    unknown_fact: ({ finding }) => finding,
    unknown: say('لا تشمل السياسة هذه الحالة بالاسترداد.'),
  },
  findings: {
    'purchase.duplicate': TWICE,
    'purchase.twin_seconds': TWICE,
    'purchase.chargeback': 'يتحقق شخص من الفريق من حالة الدفعة لدى البنك.',
    'outage.hours': DOWN,
    'outage.complete_hours': DOWN,
    'outage.remedied': 'يتحقق شخص من الفريق مما إذا تم التعويض عن التوقف.',
    'judge.claim_holds': 'ينظر شخص من الفريق في المشكلة.',
    'judge.unusable': 'يتحقق شخص من الفريق مما إذا كانت صالحة للاستخدام.',
    'sale.class': AGREED,
    'sale.consumer': AGREED,
    'sale.informed': AGREED,
    'sale.start_requested': AGREED,
    'sale.loss_acknowledged': AGREED,
    'sale.confirmed': AGREED,
    'sale.consent_text': AGREED,
    'sale.consent_at': AGREED,
    unknown: 'لا بد من معرفة أمر ما أولًا، لذلك يراجعها شخص من الفريق.',
  },
  shortReasons: {
    window_over: ({ params, format }) => (params.until ? `انتهت المدة في ${format.dateTime(params.until)}` : 'انتهت المدة'),
    matter_of_taste: say('مسألة ذوق'),
    delivered: say('النتائج المسلّمة لا تُسترد'),
    feature_excluded: ({ feature }) => (feature ? `لا يشمل الاسترداد ${feature}` : 'غير مشمولة'),
    surface_excluded: ({ place }) => (place ? `غير مشمولة ${place}` : 'غير مشمولة هنا'),
    already_reported: say('سبق الإبلاغ عنها'),
    already_refunded: say('سبق استردادها'),
    nothing_charged: say('لم تُخصم أرصدة'),
    downloaded: say('النتائج المنزّلة لا تُسترد'),
    generation_running: say('لا تزال قيد الإنشاء'),
    unknown: say('غير قابلة للاسترداد'),
  },
  surfaces: {
    editor: () => 'في المحرّر',
    batch: () => 'في الدفعات',
    catalog: () => 'في الكتالوج',
    unknown: (name) => `في «${name}»`,
  },
  features: {},
  errors: {
    network: 'لا يوجد اتصال. لم يُفقد شيء: يُرجى إعادة المحاولة عند عودة الاتصال.',
    timeout: 'استغرقت الخدمة وقتًا طويلًا في الرد. لم يُفقد شيء: يُرجى إعادة المحاولة.',
    unauthenticated: 'تم تسجيل خروجك. يُرجى تسجيل الدخول مجددًا، وما كتبته محفوظ.',
    token_expired: 'انتهت جلستك. يُرجى تسجيل الدخول مجددًا، وما كتبته محفوظ.',
    not_found: 'تعذّر العثور على هذا. ربما يخص حسابًا آخر.',
    invalid_request: CHECK,
    malformed_request: CHECK,
    too_large: 'هذا أطول أو أكبر مما يُقبل. يُرجى تصغيره وإعادة المحاولة.',
    key_in_use: 'يجري إرساله بالفعل. يُرجى الانتظار قليلًا ثم إعادة المحاولة.',
    key_reused: 'تغيّر بعد إرساله. يُرجى إعادة المحاولة لإرساله كما هو الآن.',
    quote_changed: 'تغيّر المبلغ منذ اطّلاعك عليه. يُرجى التحقق منه وتقديم الطلب مجددًا.',
    not_possible: 'لم يعد هذا ممكنًا.',
    rate_limited: 'محاولات كثيرة في وقت قصير. يُرجى الانتظار قليلًا ثم إعادة المحاولة.',
    tooOften: (when) => `محاولات كثيرة في وقت قصير. يُرجى إعادة المحاولة ${when}.`,
    unavailable: 'الخدمة متوقفة حاليًا. لم يُفقد شيء: يُرجى إعادة المحاولة بعد قليل.',
    internal: 'حدثت مشكلة في الخدمة. لم يُفقد شيء: يُرجى إعادة المحاولة.',
    unexpected_answer: 'ردّت الخدمة بما لا يناسب هذا الموضع. لم يُفقد شيء: يُرجى إعادة المحاولة.',
    token: 'تعذّر تسجيل دخولك إلى خدمة الاسترداد. يُرجى التحقق من الاتصال وإعادة المحاولة، ولم يُفقد شيء.',
    aborted: 'توقف هذا قبل أن يكتمل. ما كتبته محفوظ.',
    configuration: 'خدمة الاسترداد غير مُعدّة كما ينبغي في هذا التطبيق. لم يُرسَل شيء.',
    missing_file: 'أحد الملفات لم يعد على هذا الجهاز. يُرجى إضافته مجددًا أو إزالته.',
    unsupported_media_type: 'هذا النوع من الملفات غير مقبول.',
    method_not_allowed: 'لا تعرف الخدمة كيف تنفذ هذا. لم يُرسَل شيء.',
    key_required: 'تعذّر الإرسال بأمان. يُرجى إعادة المحاولة.',
    unknown: 'لم ينجح ذلك. لم يُفقد شيء: يُرجى إعادة المحاولة.',
    requestId: (id) => `رقم العملية ${id}`,
  },
}
