import type { Pack, PackList, Page, Refund } from '@makegood/contract'
import type { Scene } from './stage.ts'

/** The studio asks the refund API as its customer would, over the same door. */
async function ask<Answer>({ world }: Scene, path: string): Promise<Answer> {
  const request = new Request(`http://refunds.local/v1/${path}`, { headers: { Authorization: `Bearer ${world.token()}` } })
  const response = await world.service.fetch(request)
  if (!response.ok) throw new Error(`The refund API answered ${response.status} to ${path}.`)
  return (await response.json()) as Answer
}

/** The latest hundred refunds. */
export const listRefunds = async (scene: Scene): Promise<Refund[]> => (await ask<Page<Refund>>(scene, 'refunds?limit=100')).items

export const listPacks = async (scene: Scene): Promise<Pack[]> => (await ask<PackList>(scene, 'packs')).items.map(({ pack }) => pack)
