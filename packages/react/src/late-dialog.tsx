'use client'

import type { ComponentType } from 'react'
import { Alert } from './alert.tsx'
import { useRefunds } from './context.ts'
import type { Showing } from './desk.ts'
import { type LateCode, useLate } from './late-code.ts'

/** A dialog whose code comes when it is to be shown. */
export function LateDialog<Open extends Showing>({ code, open }: { code: LateCode<ComponentType<{ open: Open }>>; open: Open }) {
  const { desk, settings } = useRefunds('<RefundProvider>')
  const { value: Dialog, failed, retry } = useLate(code)
  if (Dialog) return <Dialog open={open} />
  return failed && <Alert text="notLoaded" settings={settings} onRetry={retry} onDismiss={desk.close} />
}
