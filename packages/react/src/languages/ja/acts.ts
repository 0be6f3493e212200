import type { enActs } from '../en/acts.ts'

/** What a person may do with a refund, in Japanese. */
export const jaActs: typeof enActs = {
  because: {
    how: '判断の根拠',
    soFar: 'ルールの内容',
    loading: 'ルールを読み込んでいます',
    hidden: 'ポリシーでは、判断の根拠は公開されていません。',
  },
  acts: {
    notSent: '送信されていません',
    changed: 'その間に払い戻しの内容が変わりました。何も実行されていません。',
  },
  appeal: {
    label: '再確認を希望する理由',
    hint: '新しい事実や、見落とされた点を教えてください。',
    missing: '理由を1文で入力してください。',
    send: '再確認を依頼する',
    done: '担当者が再確認します。',
  },
  information: {
    asked: (when) => `${when}にお尋ねした内容`,
    plain: '判断に必要な情報が不足しています。わかる範囲で教えてください。',
    label: 'ご回答',
    hint: 'お尋ねした担当者に届きます。',
    missing: '回答を入力してください。',
    send: '回答を送信',
    done: '回答を送信しました。',
  },
  choose: {
    legend: 'ご希望の対応を選んでください',
    send: 'これを選ぶ',
    missing: 'いずれかを選択してください。',
    courtesy: '特別対応によるものです。現金には換えられません。',
    done: '選択を受け付けました。',
  },
  cancel: {
    open: '申請を取り下げる',
    question: 'この申請を取り下げますか？',
    returns: (credits) => `このために取り置かれた${credits}がウォレットに戻ります。`,
    returnsSome: 'このために取り置かれたクレジットがウォレットに戻ります。',
    again: '受付期間内であれば、もう一度申請できます。',
    reportAgain: '受付期間内であれば、もう一度報告できます。',
    keep: '取り下げない',
    confirm: '取り下げる',
    sending: '取り下げています…',
    done: '申請を取り下げました。',
    doneWith: (credits) => `申請を取り下げました。${credits}がウォレットに戻りました。`,
  },
  destination: {
    failed: (amount, where) => `${where}に${amount}を支払えませんでした。銀行から差し戻されました。`,
    safe: 'お金は失われていません。受け取り方法を選んでください。',
    legend: 'どこで受け取りますか？',
    again: '前回の方法',
    send: 'ここで受け取る',
    ask: 'この方法を希望する',
    done: '改めて支払われます。',
    reviewed: '新しい返金先を担当者が確認します。',
  },
  disagree: {
    title: 'ご納得いただけない場合',
    mediation: '中立の第三者に仲介を依頼できます。',
    statutory: '法律上の権利には影響せず、法的手段をとることもできます。',
    seller: (seller) => `販売元の${seller}に問い合わせる`,
  },
  late: {
    title: '遅れています',
    body: (when) => `${when}までにウォレットに戻る予定でした。これ以上お待ちいただく必要はありません。返還を請求してください。`,
  },
}
