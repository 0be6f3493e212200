import type { enMarks } from '../en/marks.ts'

const cells = (unit: string, [from, to]: readonly [from: string, to: string]) => (from === to ? `${from}${unit}目` : `${from}〜${to}${unit}目`)

/** Marks on a result in Japanese. */
export const jaMarks: typeof enMarks = {
  marks: {
    title: '問題の箇所を示す',
    open: '箇所を示す',
    openOf: (alt) => (alt ? `箇所を示す：${alt}` : '箇所を示す'),
    done: '完了',
    hint: '画像の上に描いて、箇所を示してください（任意）。',
    hintTouch: 'ツールを選んで、画像の上に描いてください（任意）。',
    hintTime: '問題のある時間に印を付けてください（任意）。',
    full: (most) => `印は${most}個までです。`,
    picture: (alt) => (alt ? `印を付ける画像：${alt}` : '印を付ける画像'),
    keys: '矢印キーで枠を移動、Shiftを押しながらで大きさを変更します。Enterで枠内に印を付け、Backspaceで最後の印を削除し、Escapeで終了します。',
    position: (columns, rows, of) => `${cells('列', columns)}、${cells('行', rows)}（縦横各${of}）`,
    tools: 'ツール',
    area: '長方形',
    stroke: 'ブラシ',
    undo: '元に戻す',
    zoomIn: '拡大',
    zoomOut: '縮小',
    zoomed: (times) => `ズーム ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (_count, written, label) => `印${written}個${label && ` · ${label}`}`,
    label: (number) => `印${number}の説明`,
    placeholder: 'ここはどのような問題ですか？',
    remove: (number) => `印${number}を削除`,
    added: (number) => `印${number}を追加しました。`,
    removed: (number) => `印${number}を削除しました。`,
    moment: 'この時点に印を付ける',
    momentWaits: '動画を読み込んでいます。',
    from: '開始',
    to: '終了',
    fromOf: (number) => `印${number}の開始`,
    toOf: (number) => `印${number}の終了`,
    seconds: (written) => `${written}秒`,
    secondsSpoken: (_seconds, written) => `${written}秒`,
    play: (number) => `印${number}を再生`,
  },
}
