import type { LightMessages } from '../messages.ts'
import { spaced } from '../spaced.ts'

/** What a page has at load in Simplified Chinese. */
export const zhHansLight: LightMessages = {
  language: { tag: 'zh-Hans' },
  trigger: {
    more: (alt) => (alt ? `“${alt}”的更多选项` : '更多选项'),
  },
  trouble: {
    notLoaded: '加载失败。请检查网络连接后重试。',
    broken: '这里出了点问题，页面的其他部分不受影响。',
    tryAgain: '重试',
    dismiss: '关闭',
  },
  menu: {
    badResult: '结果不理想',
  },
  states: {
    waiting: '等待网络',
    sending: '正在发送…',
    failed: '未发送',
    reported: '已报告',
    in_review: '审核中',
    refunded: '已退还',
  },
  chosen: {
    report: (count, written) => (count === 0 ? '报告结果' : spaced`报告${written}个结果`),
    none: '请至少选择一个',
    tooMany: (most) => spaced`最多选择${most}个`,
  },
  withdrawal: {
    title: '撤回合同',
    received: '已收到撤回声明',
    loading: '正在加载表单',
    follow: '已收到撤回声明：查看进展',
  },
}
