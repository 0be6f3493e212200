import type { enActs } from '../en/acts.ts'
import { spaced } from '../spaced.ts'

/** What a person may do with a refund, in Traditional Chinese. */
export const zhHantActs: typeof enActs = {
  because: {
    how: '此決定的依據',
    soFar: '規則的判斷',
    loading: '正在載入規則',
    hidden: '政策未公開此決定的依據。',
  },
  acts: {
    notSent: '未傳送',
    changed: '這筆退款在此期間有變化，未執行任何操作。',
  },
  appeal: {
    label: '為什麼需要複審？',
    hint: '說說有什麼新情況，或忽略了什麼。',
    missing: '請用一句話說明原因。',
    send: '送出複審',
    done: '將由專人複審。',
  },
  information: {
    asked: (when) => spaced`我們於${when}詢問`,
    plain: '做出決定之前還缺少一些資訊。請告訴我們你所知道的。',
    label: '你的回覆',
    hint: '會轉給提問的人員。',
    missing: '請寫下你的回覆。',
    send: '傳送回覆',
    done: '你的回覆已傳送。',
  },
  choose: {
    legend: '你想要哪一種？',
    send: '選擇此項',
    missing: '請選擇其中一項。',
    courtesy: '作為善意補償，不可兌換現金。',
    done: '已記錄你的選擇。',
  },
  cancel: {
    open: '取消申請',
    question: '要取消這項申請嗎？',
    returns: (credits) => spaced`為此保留的${credits}將退回你的錢包。`,
    returnsSome: '為此保留的點數將退回你的錢包。',
    again: '期限內可以再次申請。',
    reportAgain: '期限內可以再次回報。',
    keep: '保留',
    confirm: '確認取消',
    sending: '正在取消…',
    done: '申請已取消。',
    doneWith: (credits) => spaced`申請已取消。${credits}已退回你的錢包。`,
  },
  destination: {
    failed: (amount, where) => spaced`${amount}未能付至${where}：被銀行退回。`,
    safe: '錢沒有遺失。請選擇用什麼方式收款。',
    legend: '退到哪裡？',
    again: '之前試過',
    send: '退到此處',
    ask: '提出申請',
    done: '正在重新付款。',
    reviewed: '新的收款方式由專人審核。',
  },
  disagree: {
    title: '如果你仍有異議',
    mediation: '可以請中立的第三方調解。',
    statutory: '你的法定權利不受影響，你可以採取法律途徑。',
    seller: (seller) => spaced`詢問賣方${seller}`,
  },
  late: {
    title: '已延遲',
    body: (when) => spaced`本應在${when}之前退回你的錢包。你不必再等，可以直接索取。`,
  },
}
