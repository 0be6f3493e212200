import { type DeclarationReflection, type ProjectReflection, ReferenceType, type Reflection, ReflectionKind, ReflectionType, type SomeType, type Type } from 'typedoc'

/** So long, written out, a type is worth its name. */
const WORTH = 40

/**
 * Types that are inferred from a schema lose their name where they are used, and are written out whole. This puts the name
 * back wherever what is written is, to the letter, what a named type is.
 */
export function foldTypes(project: ProjectReflection): void {
  const named = new Map<string, DeclarationReflection>()
  const aliases = project.getReflectionsByKind(ReflectionKind.TypeAlias) as DeclarationReflection[]
  for (const alias of aliases) {
    // An object is its alias itself, without a type between.
    const text = alias.typeParameters ? '' : (alias.type ?? new ReflectionType(alias)).toString()
    if (text.length >= WORTH && !(alias.type instanceof ReferenceType) && !named.has(text)) named.set(text, alias)
  }
  const seen = new Set<object>()
  for (const reflection of Object.values(project.reflections)) visit(reflection)

  function visit(reflection: Reflection): void {
    if (!(reflection.id in project.reflections)) return
    foldIn(reflection, reflection.kindOf(ReflectionKind.TypeAlias) ? reflection : null)
  }

  /** Goes through whatever a type or a reflection is made of, and folds each type in it. `own`: its own name is no name for it. */
  function foldIn(holder: object, own: Reflection | null): void {
    if (seen.has(holder)) return
    seen.add(holder)
    const parts = holder as Record<string, unknown>
    for (const key of ['type', 'elementType', 'objectType', 'indexType', 'checkType', 'target', 'queryType', 'default']) {
      const part = parts[key]
      if (isType(part)) parts[key] = fold(part, own)
    }
    for (const key of ['types', 'typeArguments', 'elements']) {
      const list = parts[key]
      if (Array.isArray(list)) parts[key] = list.map((one) => (isType(one) ? fold(one, own) : one))
    }
  }

  function fold(type: SomeType, own: Reflection | null): Type {
    if (!(type instanceof ReferenceType)) {
      const alias = named.get(type.toString())
      if (alias && alias !== own) {
        project.removeTypeReflections(type)
        return ReferenceType.createResolvedReference(alias.name, alias, project)
      }
    }
    foldIn(type, type instanceof ReflectionType ? null : own)
    return type
  }
}

const isType = (part: unknown): part is SomeType =>
  typeof part === 'object' && part !== null && 'type' in part && typeof (part as { visit?: unknown }).visit === 'function'
