'use client'

import type { ComponentType } from 'react'
import { Alert } from './alert.tsx'
import { useLoaded, useRefunds } from './context.ts'
import type { Showing } from './desk.ts'
import type { LateCode } from './late-code.ts'

/** A dialog whose code comes when it is to be shown. */
export function LateDialog<Open extends Showing>({ code, open }: { code: LateCode<ComponentType<{ open: Open }>>; open: Open }) {
  const { desk, settings } = useRefunds('<RefundProvider>')
  const { value, failed, retry } = useLoaded(code.load)
  const Dialog = code.known ?? value
  if (Dialog) return <Dialog open={open} />
  return failed && <Alert text="notLoaded" settings={settings} onRetry={retry} onDismiss={desk.close} />
}
