import type { LightMessages } from '../messages.ts'

/** What a page has at load in Japanese. */
export const jaLight: LightMessages = {
  language: { tag: 'ja' },
  trigger: {
    more: (alt) => (alt ? `「${alt}」のその他のオプション` : 'その他のオプション'),
  },
  trouble: {
    notLoaded: '読み込めませんでした。接続を確認して、もう一度お試しください。',
    broken: 'ここで問題が発生しました。ページのほかの部分は引き続き使えます。',
    tryAgain: 'もう一度試す',
    dismiss: '閉じる',
  },
  menu: {
    badResult: '結果の問題を報告',
  },
  states: {
    waiting: 'ネットワーク待ち',
    sending: '送信中…',
    failed: '未送信',
    reported: '報告済み',
    in_review: '確認中',
    refunded: '返還済み',
  },
  chosen: {
    report: (count, written) => (count === 0 ? '結果を報告' : `${written}件の結果を報告`),
    none: '1件以上選択してください',
    tooMany: (most) => `選択できるのは${most}件までです`,
  },
  withdrawal: {
    title: '契約の撤回',
    received: '撤回の意思表示を受領しました',
    loading: 'フォームを読み込んでいます',
    follow: '撤回の意思表示を受領しました。状況を見る',
  },
}
