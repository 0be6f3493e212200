import type { enEvidence } from '../en/evidence.ts'

/** Files given as evidence, wherever they are given. */
export const arEvidence: typeof enEvidence = {
  evidence: {
    title: 'إضافة صور أو ملفات',
    optional: 'اختياري',
    choose: 'اختيار ملفات',
    orDrop: 'أو لصقها أو إفلاتها هنا',
    drop: 'الإفلات للإضافة',
    kinds: 'JPEG أو PNG أو WebP أو MP4 أو WebM أو PDF',
    limits: (kinds, size, _count, written) => `${kinds}، بحجم لا يتجاوز ${size}، وعدد الملفات حتى ${written}.`,
    cleaned: 'يُحذف المكان والوقت وبيانات الكاميرا من الصور قبل إرسالها.',
    list: 'ملفاتك',
    unnamed: 'ملف بلا اسم',
    pasted: (number) => `صورة ملصقة ${number}`,

    waiting: 'قيد الانتظار',
    added: 'تمت الإضافة',
    failed: (why) => `لم يُرفع: ${why}`,
    offline: 'بانتظار الشبكة، ويُرسَل مع البقية.',
    missing: 'لم يعد على هذا الجهاز. يُرجى إضافته مجددًا.',
    progress: (name) => `رفع ${name}`,
    retry: 'إعادة المحاولة',
    retryFile: (name) => `إعادة محاولة ${name}`,
    cancelFile: (name) => `إلغاء ${name}`,
    removeFile: (name) => `إزالة ${name}`,
    more: (_count, written) => `و${written} غيرها`,

    uploadingOne: (name) => `جارٍ رفع ${name}`,
    uploadingMany: (count) => `جارٍ رفع الملفات: ${count}`,
    addedFile: (name) => `تمت إضافة ${name}`,
    removedFile: (name) => `تمت إزالة ${name}`,
    stateOf: (name, state) => `${name}: ${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => `لم يُضف: هذا النوع من الملفات غير مقبول. الأنواع المقبولة: ${kinds}.`,
    disguised: (kinds) => `لم يُضف: محتواه لا يطابق اسمه. يُرجى حفظه من جديد بصيغة ${kinds}.`,
    empty: () => 'لم يُضف: الملف فارغ. يُرجى اختيار ملف آخر.',
    tooLarge: (_kinds, size) => `لم يُضف: حجمه أكبر من ${size}. يُرجى تصغيره أو تقصيره.`,
    tooMany: (_kinds, _size, _count, written) => `لم يُضف: الحد الأقصى لعدد الملفات ${written}. يُرجى إزالة ملف أولًا.`,
    twice: () => 'لم يُضف: الملف موجود بالفعل.',
    unreadable: () => 'لم يُضف: تتعذّر قراءته. يُرجى اختياره مجددًا، وإن كان مجلدًا فاختيار الملفات التي فيه.',
  },
}
