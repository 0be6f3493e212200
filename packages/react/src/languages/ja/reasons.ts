import type { enReasons, ReasonContext } from '../en/reasons.ts'

const say = (text: string) => () => text
const bought = '購入時に合意された内容を担当者が確認します。'
const charged = '二重に請求されていないか担当者が確認します。'
const down = 'サービスが停止していた時間を担当者が確認します。'

const ended = ({ params, format }: ReasonContext) => (params.until ? `${format.dateTime(params.until)}に終了しました` : '終了しました')

/** Why a decision came out as it did, in Japanese. */
export const jaReasons: typeof enReasons = {
  reasons: {
    window_over: (context) => {
      const { late } = context
      return late ? `受付期間は${ended(context)}。お申し出はその${late}後でした。` : `受付期間は${ended(context)}。`
    },
    partly_used: ({ params, format }) =>
      params.count ? `このうち${format.number(params.count)}クレジットが使用されています。` : 'クレジットの一部が使用されています。',
    credits_used: say('使用済みのクレジットは払い戻しの対象外です。'),
    non_refundable: say('ウォレットに入ったクレジットは払い戻しの対象外です。'),
    matter_of_taste: say('好みの問題は返還の対象外です。'),
    not_unusable: say('明らかに使えない結果とは認められませんでした。'),
    delivered: say('生成されて提供された結果は返還の対象外です。'),
    feature_excluded: ({ feature }) => (feature ? `${feature}は返還の対象外です。` : 'この機能は返還の対象外です。'),
    surface_excluded: ({ place }) => (place ? `${place}での結果は返還の対象外です。` : 'ここでの結果は返還の対象外です。'),
    already_reported: say('以前に報告されています。'),
    already_refunded: say('以前に返還されています。'),
    courtesy_cap: ({ params, format }) =>
      params.again
        ? `特別対応はご利用済みです。次は${format.date(params.again)}からご利用いただけます。`
        : '特別対応はご利用済みです。',
    nothing_charged: say('クレジットは差し引かれていないため、返還するものがありません。'),
    nothing_left: say('払い戻しできる残りがありません。'),
    same_address: say('購入時のメールアドレスからお申し出いただく必要があります。'),
    account_terminated: say('規約違反によりアカウントが閉鎖されました。'),
    account_banned: say('アカウントが停止されています。'),
    account_closed: say('アカウントは閉鎖されています。'),
    abuse_suspected: say('担当者による確認が必要です。'),
    chargeback_open: say('この購入のチャージバックを銀行が処理しています。'),
    downloaded: say('ダウンロード済みです。ダウンロードした結果は返還の対象外です。'),
    generation_running: say('まだ生成中です。'),
    generation_failed: say('生成できませんでした。'),
    generation_moderated: say('コンテンツチェックで停止されました。'),
    missing_deliverables: say('注文した内容の一部が不足しています。'),
    no_duplicate: say('この注文の前後に、同じパックの注文はありません。'),
    unauthorised_charge: say('同意のない請求は担当者が調べます。'),
    outage_too_short: ({ params, format }) =>
      params.count === undefined
        ? 'サービスの停止時間が基準に達していません。'
        : `最も長い停止時間は${format.lasting(params.count * 3_600_000)}でした。`,
    outage_remedied: say('この停止についてはすでに対応済みです。'),
    third_party_service: say('パートナーが提供したもので、パートナー独自のポリシーがあります。'),
    malicious_use: say('アカウントが規約に反して使用されたと判断されました。'),
    false_information: say('以前のお申し出の内容に、事実と異なる点があったと判断されました。'),
    no_fees_left: say('当方の記録には、解約後の請求がありません。'),
    statement_late: (context) => `撤回の期間は${ended(context)}。意思表示は受領しています。`,
    legal_claim: say('法律上どうなるかを担当者が確認します。'),
    conformity_claim: say('どのような問題があるかを担当者が確認します。'),
    bought_in_store: say('アプリストアでの購入のため、返金できるのはストアのみです。'),
    discretion: say('ポリシーにより、担当者が判断します。'),
    outside_policy: say('ポリシーに定めがないため、担当者が判断します。'),
    unknown_fact: ({ finding }) => finding,
    unknown: say('ポリシーでは、この場合は払い戻しの対象外です。'),
  },
  findings: {
    'purchase.duplicate': charged,
    'purchase.twin_seconds': charged,
    'purchase.chargeback': '銀行でのお支払いの状況を担当者が確認します。',
    'outage.hours': down,
    'outage.complete_hours': down,
    'outage.remedied': '停止への対応が済んでいるかを担当者が確認します。',
    'judge.claim_holds': 'どのような問題があるかを担当者が確認します。',
    'judge.unusable': '使える結果かどうかを担当者が確認します。',
    'sale.class': bought,
    'sale.consumer': bought,
    'sale.informed': bought,
    'sale.start_requested': bought,
    'sale.loss_acknowledged': bought,
    'sale.confirmed': bought,
    'sale.consent_text': bought,
    'sale.consent_at': bought,
    unknown: '先に確かめることがあるため、担当者が確認します。',
  },
  shortReasons: {
    window_over: ({ params, format }) => (params.until ? `受付期間は${format.dateTime(params.until)}まで` : '受付期間が終了'),
    matter_of_taste: say('好みの問題'),
    delivered: say('提供済みの結果は返還の対象外'),
    feature_excluded: ({ feature }) => (feature ? `${feature}は対象外` : '対象外'),
    surface_excluded: ({ place }) => (place ? `${place}では対象外` : 'ここでは対象外'),
    already_reported: say('報告済み'),
    already_refunded: say('返還済み'),
    nothing_charged: say('クレジットの差し引きなし'),
    downloaded: say('ダウンロードした結果は返還の対象外'),
    generation_running: say('生成中'),
    unknown: say('返還の対象外'),
  },
  surfaces: {
    editor: () => 'エディター',
    batch: () => '一括処理',
    catalog: () => 'カタログ',
    unknown: (name) => `「${name}」`,
  },
  features: {},
  errors: {
    network: '接続がありません。内容は失われていません。オンラインに戻ったら、もう一度お試しください。',
    timeout: 'サービスの応答に時間がかかりすぎました。内容は失われていません。もう一度お試しください。',
    unauthenticated: 'ログアウトしています。もう一度ログインしてください。入力した内容は保持されています。',
    token_expired: 'セッションが終了しました。もう一度ログインしてください。入力した内容は保持されています。',
    not_found: '見つかりませんでした。別のアカウントのものかもしれません。',
    invalid_request: '受け付けられない内容が含まれています。確認して、もう一度お試しください。',
    malformed_request: '受け付けられない内容が含まれています。確認して、もう一度お試しください。',
    too_large: '長すぎるか、大きすぎます。小さくして、もう一度お試しください。',
    key_in_use: 'すでに送信中です。少し待ってから、もう一度お試しください。',
    key_reused: '送信後に変更されました。現在の内容で送信するには、もう一度お試しください。',
    quote_changed: 'ご覧になった後に金額が変わりました。確認して、もう一度お申し込みください。',
    not_possible: 'この操作はできなくなりました。',
    rate_limited: '短い時間に操作が集中しました。少し待ってから、もう一度お試しください。',
    tooOften: (when) => `短い時間に操作が集中しました。${when}に、もう一度お試しください。`,
    unavailable: 'サービスが一時的に停止しています。内容は失われていません。しばらくしてから、もう一度お試しください。',
    internal: 'サービスで問題が発生しました。内容は失われていません。もう一度お試しください。',
    unexpected_answer: 'サービスの応答を読み取れませんでした。内容は失われていません。もう一度お試しください。',
    token: '払い戻しサービスにログインできませんでした。接続を確認して、もう一度お試しください。内容は失われていません。',
    aborted: '完了する前に停止しました。入力した内容は保持されています。',
    configuration: 'このアプリの払い戻しの設定に誤りがあります。何も送信されていません。',
    missing_file: 'この端末にないファイルがあります。もう一度追加するか、削除してください。',
    unsupported_media_type: 'この種類のファイルには対応していません。',
    method_not_allowed: 'サービスがこの操作に対応していません。何も送信されていません。',
    key_required: '安全に送信できませんでした。もう一度お試しください。',
    unknown: 'うまくいきませんでした。内容は失われていません。もう一度お試しください。',
    requestId: (id) => `リクエスト番号 ${id}`,
  },
}
