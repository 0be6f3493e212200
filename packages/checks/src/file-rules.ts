const LONGEST = 300

const registry = /\b(registry\.(npmjs|yarnpkg|npmmirror)|npm\.pkg\.github|(deb|security)\.debian)\.(org|com)\b/

/** A home, a root or a scratch folder: paths that are there on one machine alone. */
const machinePath = /(?<![\w.~/:-])\/(root|home|Users|work|tmp)\/\w/

/** What is wrong with one file, in a sentence each. */
export function findFileFaults(path: string, text: string): string[] {
  const faults: string[] = []
  if (isSource(path)) {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
    if (lines > LONGEST) faults.push(`${path} has ${lines} lines; split it at ${LONGEST}`)
  }
  const host = registry.exec(text)
  if (host) faults.push(`${path} names a package registry, ${host[0]}`)
  const place = machinePath.exec(text)
  if (place) faults.push(`${path} holds a path of one machine: ${place[0]}…`)
  if (path === 'pnpm-lock.yaml' && /\btarball: /.test(text)) faults.push(`${path} holds the download address of a tarball`)
  return faults
}

const isSource = (path: string) => /\.(ts|tsx|mts|js|jsx|mjs|css|html)$/.test(path)
