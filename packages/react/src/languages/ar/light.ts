import type { LightMessages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('ar')

/** What a page has at load. */
export const arLight: LightMessages = {
  language: {
    tag: 'ar',
  },
  trigger: {
    more: (alt) => (alt ? `خيارات أخرى: ${alt}` : 'خيارات أخرى'),
  },
  trouble: {
    notLoaded: 'تعذّر التحميل. يُرجى التحقق من الاتصال وإعادة المحاولة.',
    broken: 'حدث خطأ هنا. بقية الصفحة تعمل كالمعتاد.',
    tryAgain: 'إعادة المحاولة',
    dismiss: 'تجاهل',
  },
  menu: {
    badResult: 'نتيجة سيئة',
  },
  states: {
    waiting: 'بانتظار الشبكة',
    sending: 'جارٍ الإرسال…',
    failed: 'لم يُرسَل',
    reported: 'تم الإبلاغ',
    in_review: 'قيد المراجعة',
    refunded: 'تم الاسترداد',
  },
  chosen: {
    report: (count, written) =>
      count === 0
        ? 'الإبلاغ عن نتائج'
        : plural(count, {
            one: 'الإبلاغ عن نتيجة واحدة',
            two: 'الإبلاغ عن نتيجتين',
            few: `الإبلاغ عن ${written} نتائج`,
            other: `الإبلاغ عن ${written} نتيجة`,
          }),
    none: 'يُرجى اختيار نتيجة واحدة على الأقل',
    tooMany: (most) => `الحد الأقصى ${most}`,
  },
  withdrawal: {
    title: 'العدول عن عقد',
    received: 'تم استلام بيان العدول',
    loading: 'جارٍ تحميل النموذج',
    follow: 'تم استلام بيان العدول: متابعة حالته',
  },
}
