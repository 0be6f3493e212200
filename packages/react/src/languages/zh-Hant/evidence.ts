import type { enEvidence } from '../en/evidence.ts'
import { spaced } from '../spaced.ts'

/** Files as evidence in Traditional Chinese. */
export const zhHantEvidence: typeof enEvidence = {
  evidence: {
    title: '加入圖片或檔案',
    optional: '選填',
    choose: '選擇檔案',
    orDrop: '或貼上、拖放到此處',
    drop: '放開即可加入',
    kinds: 'JPEG、PNG、WebP、MP4、WebM 或 PDF',
    limits: (kinds, size, _count, written) => spaced`${kinds}，每個不超過${size}，最多${written}個檔案。`,
    cleaned: '圖片傳送前會移除位置、時間和相機資訊。',
    list: '你的檔案',
    unnamed: '未命名檔案',
    pasted: (number) => spaced`貼上的圖片${number}`,

    waiting: '等待中',
    added: '已加入',
    failed: (why) => `未上傳：${why}`,
    offline: '正在等待網路，會隨其餘內容一起傳送。',
    missing: '已不在此裝置上，請重新加入。',
    progress: (name) => spaced`${name}的上傳進度`,
    retry: '重試',
    retryFile: (name) => spaced`重試${name}`,
    cancelFile: (name) => spaced`取消${name}`,
    removeFile: (name) => spaced`移除${name}`,
    more: (_count, written) => spaced`另有${written}個`,

    uploadingOne: (name) => spaced`正在上傳${name}`,
    uploadingMany: (count) => spaced`正在上傳${count}個檔案`,
    addedFile: (name) => spaced`已加入${name}`,
    removedFile: (name) => spaced`已移除${name}`,
    stateOf: (name, state) => `${name}：${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => spaced`未加入：不支援這類檔案。請選擇${kinds}。`,
    disguised: (kinds) => spaced`未加入：檔案內容與檔名不符。請另存為${kinds}。`,
    empty: () => '未加入：檔案是空的。請選擇其他檔案。',
    tooLarge: (_kinds, size) => spaced`未加入：檔案大於${size}。請縮小或剪短。`,
    tooMany: (_kinds, _size, _count, written) => spaced`未加入：最多${written}個檔案。請先移除一個。`,
    twice: () => '未加入：已經有這個檔案了。',
    unreadable: () => '未加入：無法讀取。請重新選擇；如果是資料夾，請選擇其中的檔案。',
  },
}
