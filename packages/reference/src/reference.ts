import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application, type Comment, type DeclarationReflection, Logger, LogLevel, type ProjectReflection, ReflectionKind } from 'typedoc'
import { foldTypes } from './fold-types.ts'
import { keepWrittenTypes } from './written-types.ts'

const folder = dirname(dirname(fileURLToPath(import.meta.url)))
export const root = dirname(dirname(folder))

type Manifest = { name: string; private?: boolean; exports?: Record<string, string | Record<string, string>> }

/** A module that hosts import, by the name they import it by. */
type Entry = { name: string; packageName: string; path: string }

/** What public types are made of, and nobody writes by its name: English texts, compiled conditions, schemas of a type. */
const INSIDE: Record<string, readonly string[]> = {
  '@makegood/client': ['Listener'],
  '@makegood/conformance': ['Person', 'Money'],
  '@makegood/policy': ['Check', 'CompiledRule', 'Promised'],
  '@makegood/react': ['lightEnglish', 'entryEnglish', 'withdrawalLight', 'ListMessages', 'enProof', '__object.states', 'ButtonProps'],
  '@makegood/service': ['Details'],
}

/** A scenario is told by its sentence; that it plays is said once. */
const TOLD = /\.scenarios\.__type\./

/** A schema and the type inferred from it have the same comments: whichever is taken is right. */
const TWICE = /has multiple declarations with a comment/

const CONTRACT = '@makegood/contract'

const CHECKS = { notExported: false, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true, unusedMergeModuleWith: true }
const NO_CHECKS = { notExported: false, invalidLink: false, invalidPath: false, rewrittenLink: false, notDocumented: false, unusedMergeModuleWith: false }

/** Every module of every published package. Languages are alike, and one table of the docs names them all. */
export function findEntries(): Entry[] {
  return readdirSync(join(root, 'packages')).flatMap((name) => {
    const manifest: Manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
    if (manifest.private) return []
    return Object.entries(manifest.exports ?? {}).flatMap(([key, target]) => {
      const source = typeof target === 'string' ? undefined : target['@makegood/source']
      if (!source || !/\.tsx?$/.test(source) || key.includes('*')) return []
      return [{ name: manifest.name + key.slice(1), packageName: manifest.name, path: join(root, 'packages', name, source) }]
    })
  })
}

/** Keeps what TypeDoc warns of. */
class Warnings extends Logger {
  readonly lines: string[] = []
  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn && !TWICE.test(message) && !TOLD.test(message)) this.lines.push(message)
  }
}

export type Reference = { app: Application; project: ProjectReflection; modules: DeclarationReflection[]; warnings: string[] }

/** Reads the TSDoc of every published package, and says what is wrong with it. */
export async function readReference(): Promise<Reference> {
  // The contract first: what others export of it once more then leads there.
  const entries = findEntries().toSorted((one, other) => Number(other.name === CONTRACT) - Number(one.name === CONTRACT))
  const packages = [...new Set(entries.map(({ packageName }) => packageName))]
  const logger = new Warnings()
  const app = await Application.bootstrap({
    name: 'Makegood',
    entryPoints: entries.map(({ path }) => path),
    tsconfig: join(folder, 'tsconfig.packages.json'),
    readme: 'none',
    excludePrivate: true,
    excludeInternal: true,
    excludeExternals: true,
    sort: ['alphabetical'],
    disableSources: true,
    skipErrorChecking: true,
    requiredToBeDocumented: ['Enum', 'Variable', 'Function', 'Class', 'Interface', 'TypeAlias'],
    packagesRequiringDocumentation: packages,
    validation: CHECKS,
  })
  app.logger = logger
  keepWrittenTypes(app)
  const project = await app.convert()
  if (!project) throw new Error(logger.lines.join('\n'))
  const modules = project.getReflectionsByKind(ReflectionKind.Module) as DeclarationReflection[]
  app.validate(project)
  // A name counts as left out only within the package of the project, so each package has its turn.
  for (const name of packages) {
    project.packageName = name
    app.options.setValue('intentionallyNotExported', INSIDE[name] ?? [])
    app.options.setValue('validation', { ...NO_CHECKS, notExported: true })
    app.validate(project)
  }
  project.packageName = 'makegood'
  dropSchemas(project, modules)
  foldTypes(project)
  nameModules(modules, entries)
  return { app, project, modules, warnings: logger.lines }
}

/** Modules are called by what a host imports, not by where their source is. */
function nameModules(modules: readonly DeclarationReflection[], entries: readonly Entry[]): void {
  const places = new Map(entries.map(({ name, path }) => [path.replace(/^.*\/packages\//, '').replace(/(\/index)?\.tsx?$/, ''), name]))
  for (const module of modules) module.name = places.get(module.name) ?? module.name
}

/** Where a module exports a type alone, and the type has a schema of its name, the schema is none of its exports. */
function dropSchemas(project: ProjectReflection, modules: readonly DeclarationReflection[]): void {
  for (const { children = [] } of modules) {
    const aliases = children.filter((one) => one.kindOf(ReflectionKind.TypeAlias))
    const hidden = aliases.filter((one, index) => aliases.findLastIndex(({ name }) => name === one.name) !== index)
    for (const one of hidden) project.removeReflection(one)
  }
}

/** Functions, components and hooks whose comment has no example. */
export function withoutExample(modules: readonly DeclarationReflection[]): string[] {
  return modules.flatMap((module) =>
    (module.children ?? [])
      .filter((one) => one.kindOf(ReflectionKind.Function) && one.signatures)
      .filter((one) => ![one, ...one.signatures!].some(({ comment }) => hasExample(comment)))
      .map((one) => `${module.name}: ${one.name}`),
  )
}

const hasExample = (comment: Comment | undefined) => comment?.blockTags.some(({ tag }) => tag === '@example') ?? false
