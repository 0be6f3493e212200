import { afterEach } from 'vitest'
import { findings } from './axe.ts'
import { looks, plain, wear } from './looks.ts'

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') return
  try {
    const found: string[] = []
    for (const look of looks) found.push(...(await findings(look)))
    if (found.length > 0) throw new Error(`Axe found in this story:\n${found.join('\n')}`)
  } finally {
    await wear(plain)
  }
})
