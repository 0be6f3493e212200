import type { CDPSession } from 'playwright'

/** Bytes that are still reachable, those of typed arrays among them. */
export async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.enable')
  for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.disable')
  const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage')
  return usedSize + backingStorageSize
}
