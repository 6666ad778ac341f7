import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeSmallConfig } from '@/testing/database/makeSmallConfig'
import { appendRecord, textOfRecord } from '@/testing/database/notes'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { asOperation } from './asOperation'
import { inTransaction } from './inTransaction'
import { recordCollections } from './recordCollections'

type Slug = (typeof recordCollections)[number]

const everything = { id: { exists: true } }

/** Every way in which the adapter could change or delete what is in a collection. */
const changes: Record<
  string,
  (payload: Payload, collection: Slug, id: string) => Promise<unknown>
> = {
  updateOne: ({ db }, collection, id) => db.updateOne({ collection, id, data: { text: 'x' } }),
  updateMany: ({ db }, collection) =>
    db.updateMany({ collection, where: everything, data: { text: 'x' } }),
  upsert: ({ db }, collection, id) =>
    db.upsert({ collection, where: { id: { equals: id } }, data: { text: 'x' } }),
  deleteOne: ({ db }, collection, id) =>
    db.deleteOne({ collection, where: { id: { equals: id } } }),
  deleteMany: ({ db }, collection) => db.deleteMany({ collection, where: everything }),
  updateVersion: ({ db }, collection, id) =>
    db.updateVersion({ collection, id, versionData: { version: { text: 'x' } } }),
  deleteVersions: ({ db }, collection) => db.deleteVersions({ collection, where: everything }),
  createVersion: ({ db }, collectionSlug, parent) =>
    db.createVersion({
      autosave: false,
      collectionSlug,
      createdAt: '',
      parent,
      updatedAt: '',
      versionData: {},
    }),
  'update by Payload': (payload, collection, id) =>
    payload.update({ collection, id, data: { text: 'x' } }),
  'delete by Payload': (payload, collection, id) => payload.delete({ collection, id }),
}

describeOnDatabases('The record', (open) => {
  let payload: Payload
  beforeAll(async () => {
    payload = (await open(makeSmallConfig)).payload
  })

  describe.each(recordCollections)('%s', (slug) => {
    it.each(Object.keys(changes))(
      'A collection of the record refuses %s, even to an operation',
      async (name) => {
        const id = await appendRecord(payload, slug)
        const change = changes[name]
        await expect(asOperation(async () => change?.(payload, slug, id))).rejects.toThrow(
          'is refused',
        )
        expect(await textOfRecord(payload, slug, id)).toBe('as it was')
      },
    )

    it('A collection of the record grows only inside asOperation', async () => {
      const id = randomUUID()
      const attempt = inTransaction(payload, null, (req) =>
        payload.db.create({ collection: slug, data: { id }, req }),
      )
      await expect(attempt).rejects.toThrow('is refused')
      expect(await textOfRecord(payload, slug, id)).toBeUndefined()
    })

    it('A collection of the record grows only inside a transaction', async () => {
      const id = randomUUID()
      const attempt = asOperation(() => payload.db.create({ collection: slug, data: { id } }))
      await expect(attempt).rejects.toThrow('is refused')
      expect(await textOfRecord(payload, slug, id)).toBeUndefined()
    })
  })

  it('The counter of the record changes only while the record grows', async () => {
    const attempts = [
      () => payload.db.create({ collection: 'counters', data: { id: 'acts', value: 7 } }),
      () => payload.db.updateOne({ collection: 'counters', id: 'acts', data: { value: 7 } }),
      () => payload.db.deleteMany({ collection: 'counters', where: everything }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow('is refused')
  })
})
