import type { LightMessages } from '../messages.ts'
import { spaced } from '../spaced.ts'

/** What a page has at load in Traditional Chinese. */
export const zhHantLight: LightMessages = {
  language: { tag: 'zh-Hant' },
  trigger: {
    more: (alt) => (alt ? `「${alt}」的更多選項` : '更多選項'),
  },
  trouble: {
    notLoaded: '載入失敗。請檢查網路連線後重試。',
    broken: '這裡出了點問題，頁面的其他部分不受影響。',
    tryAgain: '重試',
    dismiss: '關閉',
  },
  menu: {
    badResult: '結果不理想',
  },
  states: {
    waiting: '等待網路',
    sending: '正在傳送…',
    failed: '未傳送',
    reported: '已回報',
    in_review: '審核中',
    refunded: '已退還',
  },
  chosen: {
    report: (count, written) => (count === 0 ? '回報結果' : spaced`回報${written}個結果`),
    none: '請至少選擇一個',
    tooMany: (most) => spaced`最多選擇${most}個`,
  },
  withdrawal: {
    title: '撤回契約',
    received: '已收到撤回聲明',
    loading: '正在載入表單',
    follow: '已收到撤回聲明：查看進度',
  },
}
