/** Words that a language shares with English, by its tag; `all`: names, which are the same everywhere. */
export const SAME_WORDS: Record<string, readonly string[]> = {
  'all': ['PayPal', 'Alipay', 'WeChat Pay', 'Apple Pay', 'Google Pay', 'iOS', 'Android', 'App Store', 'Google Play', 'OK', 'wallet'],
  'de': ['Optional', 'Wallet', 'Credits', 'Status', 'Support', 'Name', 'Zoom', 'Filter'],
  'es': ['no', 'Zoom', 'ref'],
  'fr': ['Rectangle', 'Message', 'E-mail', 'Signature', 'Zoom'],
  'it': ['Wallet', 'E-mail', 'Zoom', 'Password', 'no', 'ref', 'File', 'Online'],
  'nl': ['Wallet', 'Credits', 'credit', 'credits', 'Status', 'Open', 'Support', 'E-mail', 'Platform', 'batch', 'Zoom', 'Filter', 'ref'],
  'pl': ['Status', 'E-mail'],
  'pt-BR': ['Status', 'E-mail', 'Zoom', 'ref'],
  'ro': ['Contract', 'credit', 'card', 'E-mail', 'Zoom', 'ref'],
}
