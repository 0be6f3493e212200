import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { readImports } from './module-imports.ts'
import type { Workspace } from './workspace.ts'

/** Which packages each package may import. Imports run one way; one that is not named here may import any but apps. */
const allowed: Record<string, readonly string[]> = {
  contract: [],
  policy: ['contract'],
  service: ['contract', 'policy'],
  msw: ['contract', 'policy', 'service'],
  client: ['contract'],
  react: ['contract', 'client'],
  conformance: ['contract', 'policy'],
}

/** Packages that hosts ship to browsers. */
const shipped = ['contract', 'client', 'react']

/** Folders of react that know no feature. */
const featureless = 'packages/react/src/ui/'
const features = ['report', 'history', 'pack-refund', 'withdrawal', 'wallet'].map((name) => `packages/react/src/${name}/`)

/** Lists are measured without what is around them, beside others that are given the same lines. */
const measured = { by: 'packages/bench/src/', what: featureless }

export type SourceFile = { path: string; source: string }

/** Says of each import that turns against the design where it stands and why it is wrong. */
export function findWrongImports(files: readonly SourceFile[], workspaces: readonly Workspace[]): string[] {
  return files.flatMap((file) => {
    const owner = workspaces.find(({ folder }) => file.path.startsWith(`${folder}/`))
    if (!owner) return []
    return readImports(file.path, file.source).flatMap((specifier) => {
      const wrong = specifier.startsWith('.')
        ? judgeRelative(file.path, specifier, owner)
        : judgeNamed(file.path, specifier, owner, workspaces)
      return wrong ? [`${file.path} imports ${specifier}: ${wrong}`] : []
    })
  })
}

/** The same rules over the dependencies of each package.json. */
export function findWrongDependencies(workspaces: readonly Workspace[]): string[] {
  return workspaces.flatMap(({ folder, manifest }) =>
    Object.keys(manifest.dependencies ?? {}).flatMap((name) => {
      const wrong = judgeDirection(folder, name, workspaces)
      return wrong ? [`${folder}/package.json depends on ${name}: ${wrong}`] : []
    }),
  )
}

function judgeRelative(path: string, specifier: string, owner: Workspace): string | null {
  const target = posix.join(posix.dirname(path), specifier)
  if (!target.startsWith(`${owner.folder}/`)) {
    if (isStory(path) && target.startsWith('.storybook/')) return null
    if (path.startsWith(measured.by) && target.startsWith(measured.what)) return null
    return 'it leaves the package; import another package by its name'
  }
  if (path.startsWith(featureless) && features.some((feature) => target.startsWith(feature))) {
    return 'what stands in ui/ knows no feature'
  }
  return null
}

function judgeNamed(path: string, specifier: string, owner: Workspace, workspaces: readonly Workspace[]): string | null {
  const name = packageOf(specifier)
  if (isBuiltin(specifier)) {
    const forBrowsers = shipped.includes(shortName(owner)) && isShipped(path)
    return forBrowsers ? 'a browser has no modules of Node' : null
  }
  if (!isShipped(path)) return isDevelopmentOnly(owner) ? null : judgeDirection(owner.folder, name, workspaces)
  return judgeDirection(owner.folder, name, workspaces) ?? judgeDeclared(name, owner)
}

/** What a package ships must stand in its dependencies, or a host would not get it. */
function judgeDeclared(name: string, { folder, manifest }: Workspace): string | null {
  if (manifest.private || !folder.startsWith('packages/') || name === manifest.name) return null
  const declared = name in { ...manifest.dependencies, ...manifest.peerDependencies }
  return declared ? null : 'it is shipped, and package.json names it neither in dependencies nor in peerDependencies'
}

function judgeDirection(folder: string, name: string, workspaces: readonly Workspace[]): string | null {
  const target = workspaces.find(({ manifest }) => manifest.name === name)
  if (!target || target.folder === folder) return null
  if (target.folder.startsWith('apps/')) return 'nothing imports an app'
  const may = allowed[posix.basename(folder)]
  if (!folder.startsWith('packages/') || !may || may.includes(shortName(target))) return null
  return `imports run one way, and ${posix.basename(folder)} may import ${may.join(', ') || 'no other package'} alone`
}

/** Tests and stories of these may stand on the service, mocked or served. */
const isDevelopmentOnly = (owner: Workspace) => ['client', 'react', 'conformance'].includes(shortName(owner))
const isShipped = (path: string) => path.includes('/src/') && !/\.(test|stories)\.tsx?$|\/testing\//.test(path)
const isStory = (path: string) => /\.stories\.tsx?$/.test(path)
const shortName = (workspace: Workspace) => posix.basename(workspace.folder)
const packageOf = (specifier: string) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
