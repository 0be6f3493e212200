import type { enEvidence } from '../en/evidence.ts'

/** Files as evidence in Japanese. */
export const jaEvidence: typeof enEvidence = {
  evidence: {
    title: '画像やファイルを追加',
    optional: '任意',
    choose: 'ファイルを選択',
    orDrop: 'または貼り付けるかドロップ',
    drop: 'ドロップして追加',
    kinds: 'JPEG、PNG、WebP、MP4、WebM、PDF',
    limits: (kinds, size, _count, written) => `${kinds}。1件${size}まで、${written}件まで。`,
    cleaned: '画像の位置情報、日時、カメラ情報は送信前に削除されます。',
    list: '追加したファイル',
    unnamed: '名前のないファイル',
    pasted: (number) => `貼り付けた画像 ${number}`,

    waiting: '待機中',
    added: '追加済み',
    failed: (why) => `アップロードできませんでした：${why}`,
    offline: 'ネットワークを待っています。ほかの内容と一緒に送信されます。',
    missing: 'この端末にもうありません。もう一度追加してください。',
    progress: (name) => `${name}のアップロード状況`,
    retry: '再試行',
    retryFile: (name) => `${name}を再試行`,
    cancelFile: (name) => `${name}をキャンセル`,
    removeFile: (name) => `${name}を削除`,
    more: (_count, written) => `ほか${written}件`,

    uploadingOne: (name) => `${name}をアップロードしています`,
    uploadingMany: (count) => `${count}件のファイルをアップロードしています`,
    addedFile: (name) => `${name}を追加しました`,
    removedFile: (name) => `${name}を削除しました`,
    stateOf: (name, state) => `${name}：${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => `追加できません：この種類のファイルには対応していません。${kinds}から選択してください。`,
    disguised: (kinds) => `追加できません：中身が拡張子と一致しません。${kinds}のいずれかで保存し直してください。`,
    empty: () => '追加できません：ファイルが空です。別のファイルを選択してください。',
    tooLarge: (_kinds, size) => `追加できません：${size}を超えています。小さくするか、短くしてください。`,
    tooMany: (_kinds, _size, _count, written) => `追加できません：ファイルは${written}件までです。先に1件削除してください。`,
    twice: () => '追加できません：すでに追加されています。',
    unreadable: () => '追加できません：読み取れません。もう一度選択してください。フォルダの場合は、中のファイルを選択してください。',
  },
}
