import type { enMarks } from '../en/marks.ts'
import { spaced } from '../spaced.ts'

const cells = (unit: string, [from, to]: readonly [from: string, to: string]) => (from === to ? `第 ${from} ${unit}` : `第 ${from} 至 ${to} ${unit}`)

/** Marks on a result in Simplified Chinese. */
export const zhHansMarks: typeof enMarks = {
  marks: {
    title: '标出问题所在',
    open: '标出位置',
    openOf: (alt) => (alt ? `标出位置：${alt}` : '标出位置'),
    done: '完成',
    hint: '在图片上画出问题所在。选填。',
    hintTouch: '选择工具，然后在图片上画。选填。',
    hintTime: '标出出错的时刻。选填。',
    full: (most) => spaced`最多${most}个标记。`,
    picture: (alt) => (alt ? `待标记的图片：${alt}` : '待标记的图片'),
    keys: '方向键移动选框，按住 Shift 调整大小。Enter 标记框内区域，Backspace 移除上一个标记，Escape 离开。',
    position: (columns, rows, of) => `${cells('列', columns)}，${cells('行', rows)}，每边共 ${of} 格`,
    tools: '工具',
    area: '矩形',
    stroke: '画笔',
    undo: '撤销',
    zoomIn: '放大',
    zoomOut: '缩小',
    zoomed: (times) => `缩放 ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (_count, written, label) => spaced`${written}个标记${label && ` · ${label}`}`,
    label: (number) => spaced`标记${number}的说明`,
    placeholder: '这里有什么问题？',
    remove: (number) => spaced`移除标记${number}`,
    added: (number) => spaced`已添加标记${number}。`,
    removed: (number) => spaced`已移除标记${number}。`,
    moment: '标记此刻',
    momentWaits: '视频仍在加载。',
    from: '从',
    to: '到',
    fromOf: (number) => spaced`从，标记${number}`,
    toOf: (number) => spaced`到，标记${number}`,
    seconds: (written) => spaced`${written}秒`,
    secondsSpoken: (_seconds, written) => spaced`${written}秒`,
    play: (number) => spaced`播放标记${number}`,
  },
}
