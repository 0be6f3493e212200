import { expect, onTestFinished } from 'vitest'
import { ApiError, NetworkError } from '../errors.ts'
import { createOutbox, type Outbox, type OutboxOptions, type Parcel, type ParcelStorage } from '../outbox.ts'

export type Options = OutboxOptions<string, string>

export const parcel = (id: string, idempotencyKey = `key of ${id}`): Parcel<string> => ({ id, input: `report about ${id}`, idempotencyKey })
export const offline = () => new NetworkError('There is no network.')
export const refused = () => new ApiError('No.', { code: 'invalid_request', status: 422 })

export function memory(): ParcelStorage<string> & { kept: Map<string, Parcel<string>> } {
  const kept = new Map<string, Parcel<string>>()
  return {
    kept,
    get: async (id) => kept.get(id),
    put: async (id, one) => void kept.set(id, one),
    remove: async (id) => void kept.delete(id),
    list: async () => [...kept.values()],
  }
}

let users = 0
export const newUser = () => `user ${(users += 1)}`

/** The tabs of one user: each has an outbox of its own, and all have one device. */
export function device() {
  const name = newUser()
  const storage = memory()
  return {
    storage,
    tab(options: Partial<Options> & Pick<Options, 'send'>) {
      const outbox = createOutbox({ name, storage, ...options })
      const stop = outbox.start()
      onTestFinished(stop)
      return Object.assign(outbox, { stop })
    },
  }
}

export const statusIn = (outbox: Outbox<string, string>, id = 'a'): ReturnType<typeof expect.poll> =>
  expect.poll(() => outbox.of(id).status, { timeout: 3000, interval: 5 })
