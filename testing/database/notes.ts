import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import { inTransaction } from '@/database/inTransaction'
import type { recordCollections } from '@/database/recordCollections'

// The notes of makeSmallConfig. The generated types know the collections of the press room only.

type RecordSlug = (typeof recordCollections)[number]
type Options = { req?: PayloadRequest; context?: Record<string, unknown> }

export const notes = 'notes' as CollectionSlug

/** Saves a note as an editor would, with hooks and a transaction of Payload's own unless `req` has one. */
export const saveNote = (payload: Payload, words: string, options: Options = {}) =>
  payload.create({ collection: 'notes' as 'outlets', data: { words } as never, ...options })

/** Writes a note straight into the database. */
export const writeNote = (payload: Payload, words: string, req?: Partial<PayloadRequest>) =>
  payload.db.create({ collection: notes, data: { id: randomUUID(), words }, ...(req && { req }) })

/** The words of all notes, in order. */
export async function storedNotes(payload: Payload): Promise<readonly string[]> {
  const found = await payload.db.find<{ id: string; words: string }>({
    collection: notes,
    limit: 0,
    pagination: false,
  })
  return found.docs.map((note) => note.words).sort()
}

/** Starts the counter of acts at nought. */
export const startCounter = (payload: Payload) =>
  inTransaction(payload, null, (req) =>
    asOperation(() =>
      payload.db.create({ collection: 'counters', data: { id: 'acts', value: 0 }, req }),
    ),
  )

/** Takes the next number of the counter. */
export const countUp = (payload: Payload, req: PayloadRequest): Promise<number> =>
  asOperation(async () => {
    const counter = await payload.db.updateOne({
      collection: 'counters',
      where: { id: { equals: 'acts' } },
      data: { value: { $inc: 1 } },
      req,
    })
    return Number(Reflect.get(counter, 'value'))
  })

/** How far the counter has come. */
export async function counted(payload: Payload): Promise<number> {
  const counter = await payload.db.findOne<{ id: string; value: number }>({
    collection: 'counters',
    where: { id: { equals: 'acts' } },
  })
  return counter?.value ?? Number.NaN
}

/** Adds a row to a collection of the record, as an operation would. Resolves with its id. */
export async function appendRecord(payload: Payload, collection: RecordSlug): Promise<string> {
  const id = randomUUID()
  await inTransaction(payload, null, (req) =>
    asOperation(() => payload.db.create({ collection, data: { id, text: 'as it was' }, req })),
  )
  return id
}

export async function textOfRecord(payload: Payload, collection: RecordSlug, id: string) {
  const where = { id: { equals: id } }
  const kept = await payload.db.findOne<{ id: string; text: string }>({ collection, where })
  return kept?.text
}
