import type { enActs } from '../en/acts.ts'
import { spaced } from '../spaced.ts'

/** What a person may do with a refund, in Simplified Chinese. */
export const zhHansActs: typeof enActs = {
  because: {
    how: '此决定的依据',
    soFar: '规则的判断',
    loading: '正在加载规则',
    hidden: '政策未公开此决定的依据。',
  },
  acts: {
    notSent: '未发送',
    changed: '这笔退款在此期间有变化，未执行任何操作。',
  },
  appeal: {
    label: '为什么需要复核？',
    hint: '说说有什么新情况，或忽略了什么。',
    missing: '请用一句话说明原因。',
    send: '提交复核',
    done: '将由人工复核。',
  },
  information: {
    asked: (when) => spaced`我们于${when}询问`,
    plain: '作出决定之前还缺少一些信息。请告诉我们你所知道的。',
    label: '你的回复',
    hint: '会转给提问的工作人员。',
    missing: '请写下你的回复。',
    send: '发送回复',
    done: '你的回复已发送。',
  },
  choose: {
    legend: '你想要哪一种？',
    send: '选择此项',
    missing: '请选择其中一项。',
    courtesy: '作为善意补偿，不可兑换为现金。',
    done: '已记录你的选择。',
  },
  cancel: {
    open: '取消申请',
    question: '要取消这项申请吗？',
    returns: (credits) => spaced`为此保留的${credits}将退回你的钱包。`,
    returnsSome: '为此保留的积分将退回你的钱包。',
    again: '在期限内可以再次申请。',
    reportAgain: '在期限内可以再次报告。',
    keep: '保留',
    confirm: '确认取消',
    sending: '正在取消…',
    done: '申请已取消。',
    doneWith: (credits) => spaced`申请已取消。${credits}已退回你的钱包。`,
  },
  destination: {
    failed: (amount, where) => spaced`${amount}未能付至${where}：被银行退回。`,
    safe: '钱没有丢失。请选择用什么方式收款。',
    legend: '退到哪里？',
    again: '之前试过',
    send: '退到此处',
    ask: '提出申请',
    done: '正在重新付款。',
    reviewed: '新的收款方式由人工审核。',
  },
  disagree: {
    title: '如果你仍有异议',
    mediation: '可以请中立的第三方调解。',
    statutory: '你的法定权利不受影响，你可以采取法律途径。',
    seller: (seller) => spaced`询问卖方${seller}`,
  },
  late: {
    title: '已延迟',
    body: (when) => spaced`本应在${when}之前退回你的钱包。你不必再等，可以直接索取。`,
  },
}
