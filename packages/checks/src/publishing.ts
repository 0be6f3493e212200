import { readText, type Workspace } from './workspace.ts'

/** A dependency or a peer of a published package, as `msw needs idb`. */
export const needsOf = (workspaces: readonly Workspace[]): string[] =>
  workspaces
    .filter(({ manifest }) => !manifest.private)
    .flatMap(({ folder, manifest }) =>
      Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
        .filter((name) => !name.startsWith('@makegood/'))
        .map((name) => `${folder.replace('packages/', '')} needs ${name}`),
    )

/** The same, as a page of dependencies tells it: rows of a table that begin with the dependency and who needs it. */
export const needsToldIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].flatMap(([, name = '', packages = '']) =>
    [...packages.matchAll(/`([^`]+)`/g)].map(([, short = '']) => `${short} needs ${name}`),
  )

/** The packages that changesets release together. */
export function releasedTogether(): readonly string[] {
  const { fixed } = JSON.parse(readText('.changeset/config.json')) as { fixed: readonly [readonly string[]] }
  return fixed[0]
}
