/** What somebody may put where an address is wanted, so that a click or a look runs it, or leads astray. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  'javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'javascript://https://x%0aalert(1)',
  'data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)', 'blob:https://app.example/1', 'file:///etc/passwd', 'ftp://files', 'intent://x#Intent;end',
  '//evil.example', '\\\\evil.example', '/studio', 'evil.example', 'https:evil.example', 'https://', 'https://a b', 'https://evil.example\njavascript:alert(1)',
  'mailto:a@b.example,eve@evil.example', 'mailto:', 'a@b.example%0d%0abcc:eve@evil.example', 'a@b.example\r\nbcc:eve@evil.example', '@', '',
]
