import type { enMarks } from '../en/marks.ts'
import { spaced } from '../spaced.ts'

const cells = (unit: string, [from, to]: readonly [from: string, to: string]) => (from === to ? `第 ${from} ${unit}` : `第 ${from} 至 ${to} ${unit}`)

/** Marks on a result in Traditional Chinese. */
export const zhHantMarks: typeof enMarks = {
  marks: {
    title: '標出問題所在',
    open: '標出位置',
    openOf: (alt) => (alt ? `標出位置：${alt}` : '標出位置'),
    done: '完成',
    hint: '在圖片上畫出問題所在。選填。',
    hintTouch: '選擇工具，然後在圖片上畫。選填。',
    hintTime: '標出出錯的時刻。選填。',
    full: (most) => spaced`最多${most}個標記。`,
    picture: (alt) => (alt ? `待標記的圖片：${alt}` : '待標記的圖片'),
    keys: '方向鍵移動選框，按住 Shift 調整大小。Enter 標記框內區域，Backspace 移除上一個標記，Escape 離開。',
    position: (columns, rows, of) => `${cells('欄', columns)}，${cells('列', rows)}，每邊共 ${of} 格`,
    tools: '工具',
    area: '矩形',
    stroke: '畫筆',
    undo: '復原',
    zoomIn: '放大',
    zoomOut: '縮小',
    zoomed: (times) => `縮放 ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (_count, written, label) => spaced`${written}個標記${label && ` · ${label}`}`,
    label: (number) => spaced`標記${number}的說明`,
    placeholder: '這裡有什麼問題？',
    remove: (number) => spaced`移除標記${number}`,
    added: (number) => spaced`已加入標記${number}。`,
    removed: (number) => spaced`已移除標記${number}。`,
    moment: '標記此刻',
    momentWaits: '影片仍在載入。',
    from: '從',
    to: '到',
    fromOf: (number) => spaced`從，標記${number}`,
    toOf: (number) => spaced`到，標記${number}`,
    seconds: (written) => spaced`${written}秒`,
    secondsSpoken: (_seconds, written) => spaced`${written}秒`,
    play: (number) => spaced`播放標記${number}`,
  },
}
