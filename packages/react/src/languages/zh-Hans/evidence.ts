import type { enEvidence } from '../en/evidence.ts'
import { spaced } from '../spaced.ts'

/** Files as evidence in Simplified Chinese. */
export const zhHansEvidence: typeof enEvidence = {
  evidence: {
    title: '添加图片或文件',
    optional: '选填',
    choose: '选择文件',
    orDrop: '或粘贴、拖放到此处',
    drop: '松开即可添加',
    kinds: 'JPEG、PNG、WebP、MP4、WebM 或 PDF',
    limits: (kinds, size, _count, written) => spaced`${kinds}，每个不超过${size}，最多${written}个文件。`,
    cleaned: '图片发送前会移除位置、时间和相机信息。',
    list: '你的文件',
    unnamed: '未命名文件',
    pasted: (number) => spaced`粘贴的图片${number}`,

    waiting: '等待中',
    added: '已添加',
    failed: (why) => `未上传：${why}`,
    offline: '正在等待网络，会随其余内容一起发送。',
    missing: '已不在此设备上，请重新添加。',
    progress: (name) => spaced`${name}的上传进度`,
    retry: '重试',
    retryFile: (name) => spaced`重试${name}`,
    cancelFile: (name) => spaced`取消${name}`,
    removeFile: (name) => spaced`移除${name}`,
    more: (_count, written) => spaced`另有${written}个`,

    uploadingOne: (name) => spaced`正在上传${name}`,
    uploadingMany: (count) => spaced`正在上传${count}个文件`,
    addedFile: (name) => spaced`已添加${name}`,
    removedFile: (name) => spaced`已移除${name}`,
    stateOf: (name, state) => `${name}：${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => spaced`未添加：不支持这类文件。请选择${kinds}。`,
    disguised: (kinds) => spaced`未添加：文件内容与文件名不符。请重新另存为${kinds}。`,
    empty: () => '未添加：文件是空的。请选择其他文件。',
    tooLarge: (_kinds, size) => spaced`未添加：文件大于${size}。请缩小或剪短。`,
    tooMany: (_kinds, _size, _count, written) => spaced`未添加：最多${written}个文件。请先移除一个。`,
    twice: () => '未添加：已经有这个文件了。',
    unreadable: () => '未添加：无法读取。请重新选择；如果是文件夹，请选择其中的文件。',
  },
}
