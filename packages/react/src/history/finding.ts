import type { Desk } from '../desk.ts'

type Find = (text: string) => void

/** Lists of the history on the page, by what is in front of it. */
const lists = new WeakMap<Desk, Find[]>()

/** Lets what is in front of the page search in a list, until the answer is called. */
export function offerFind(desk: Desk, find: Find): () => void {
  lists.set(desk, [...(lists.get(desk) ?? []), find])
  return () => void lists.set(desk, lists.get(desk)!.filter((one) => one !== find))
}

/** Searches in the list that came last; null: there is none on the page. */
export const findOn = (desk: Desk): Find | null => lists.get(desk)?.at(-1) ?? null
