/** Something to be sent once, with what it is sent under. */
export type Parcel<Input> = {
  /** What it is about. Another parcel under the same id is the same errand. */
  readonly id: string
  readonly input: Input
  readonly idempotencyKey: string
}

/**
 * How far a parcel is. `waiting` goes on by itself, and is then `sending` again; `failed` was refused for good and is for
 * the person to solve. `here`: this tab sent it, and is the one to tell the person.
 */
export type Delivery<Answer> =
  | { readonly status: 'idle' }
  | { readonly status: 'sending'; readonly again: boolean }
  | { readonly status: 'waiting'; readonly error: unknown }
  | { readonly status: 'failed'; readonly error: unknown; readonly here: boolean }
  | { readonly status: 'done'; readonly answer: Answer; readonly here: boolean }

/** A parcel on its way; `keep` says whether it lies on the device or in this page alone. */
export type Sent<Input, Answer> = {
  readonly parcel: Parcel<Input>
  readonly delivery: Delivery<Answer>
  readonly keep: 'device' | 'page'
}

/** Where parcels outlive the page. */
export type ParcelStorage<Input> = {
  /** The parcel of this id, if there is one. */
  get(id: string): Promise<Parcel<Input> | undefined>
  /** Keeps the parcel, in the place of one with its id. */
  put(id: string, parcel: Parcel<Input>): Promise<void>
  /** Removes it; one that is not there is no error. */
  remove(id: string): Promise<void>
  /** Every parcel that is kept, in any order. */
  list(): Promise<Parcel<Input>[]>
}
