/** What draws the lines, by the name of its page. */
export const contenders = {
  hand: '(a) a window by hand, heights given',
  plain: '(b) no window, content-visibility (10,000)',
  virtua: '(c) virtua',
  tanstack: '(d) @tanstack/react-virtual',
  virtuoso: '(e) react-virtuoso',
  longlist: '(f) makegood: LongList alone',
  makegood: '(g) makegood: WalletRefundHistory',
}

export type ContenderName = keyof typeof contenders

export const contenderNames = Object.keys(contenders) as ContenderName[]
