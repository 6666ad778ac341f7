import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from '@/access/permissions'
import { asOperation } from '@/database/asOperation'
import { inTransaction } from '@/database/inTransaction'
import { counterCollection, recordCollections } from '@/database/recordCollections'
import { signatureTypes } from '@/domain/log/note/VerifierKey'
import { orThrow } from '@/operations/frame/orThrow'
import { releaseHead } from '@/operations/log/releaseHead'
import { startLog } from '@/operations/log/startLog'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { describeOnDatabases, describeOnSqlite } from '@/testing/database/testDatabases'
import { type Everything, wholeDatabase } from '@/testing/database/wholeDatabase'
import { makeKey } from '@/testing/invented/inventedPressRoom'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

const collections = [...recordCollections, counterCollection] as const
type Slug = (typeof collections)[number]

// The generated types know the fields of each; these changes are the same for all.
const change = { text: 'changé', value: 7, number: 7, digest: '0'.repeat(64) } as never
const everything = { id: { exists: true } }

type Options = { overrideAccess: boolean; req: PayloadRequest }

const localDoors: Record<
  string,
  (payload: Payload, collection: Slug, id: string, options: Options) => Promise<unknown>
> = {
  create: (payload, collection, _, options) =>
    payload.create({ collection, data: change, ...options }),
  'create with its id': (payload, collection, id, options) =>
    payload.create({ collection, data: { id, ...(change as object) } as never, ...options }),
  update: (payload, collection, id, options) =>
    payload.update({ collection, id, data: change, ...options }),
  'update by where': (payload, collection, _, options) =>
    payload.update({ collection, where: everything, data: change, ...options }),
  delete: (payload, collection, id, options) => payload.delete({ collection, id, ...options }),
  'delete by where': (payload, collection, _, options) =>
    payload.delete({ collection, where: everything, ...options }),
  duplicate: (payload, collection, id, options) =>
    payload.duplicate({ collection, id, ...options }),
  restoreVersion: (payload, collection, id, options) =>
    payload.restoreVersion({ collection, id, ...options }),
}

const databaseDoors: Record<
  string,
  (payload: Payload, collection: Slug, id: string) => Promise<unknown>
> = {
  create: ({ db }, collection) => db.create({ collection, data: { id: randomUUID(), text: 'x' } }),
  updateOne: ({ db }, collection, id) => db.updateOne({ collection, id, data: change }),
  updateMany: ({ db }, collection) =>
    db.updateMany({ collection, where: everything, data: change }),
  upsert: ({ db }, collection, id) =>
    db.upsert({ collection, where: { id: { equals: id } }, data: change }),
  deleteOne: ({ db }, collection, id) =>
    db.deleteOne({ collection, where: { id: { equals: id } } }),
  deleteMany: ({ db }, collection) => db.deleteMany({ collection, where: everything }),
}

const restDoors: Record<string, (rest: Rest, slug: Slug, id: string) => ReturnType<Rest>> = {
  POST: (rest, slug) => rest('POST', `/${slug}`, change),
  PATCH: (rest, slug, id) => rest('PATCH', `/${slug}/${id}`, change),
  'PATCH by where': (rest, slug) => rest('PATCH', `/${slug}?where[id][exists]=true`, change),
  DELETE: (rest, slug, id) => rest('DELETE', `/${slug}/${id}`),
  'DELETE by where': (rest, slug) => rest('DELETE', `/${slug}?where[id][exists]=true`),
  duplicate: (rest, slug, id) => rest('POST', `/${slug}/${id}/duplicate`, change),
  restoreVersion: (rest, slug, id) => rest('POST', `/${slug}/versions/${id}`),
}

/** A signed log, and a tile as if it had enough acts. */
async function startSmallLog(payload: Payload): Promise<void> {
  const key = makeKey('presse.example/log', signatureTypes.log)
  await startLog(payload, key.verifier)
  await releaseHead(payload, key)
  const data = { id: '0-0', level: 0, index: 0, hashes: 'AA==', root: 'AA==' }
  await inTransaction(payload, null, (req) =>
    asOperation(() => payload.db.create({ collection: 'tiles', data, req })),
  )
}

/** A press room with something in each collection of the record; answers the id of one document of each. */
async function fillRecord(room: TestPressRoom): Promise<ReadonlyMap<Slug, string>> {
  await publishDraft(room, smallDraft('Les sondes'))
  const { update } = await writeDossier(await room.as('writer'), smallDraft('Les pompes'))
  const remark = {
    verdict: 'comments',
    role: 'legal',
    comment: 'Relu.',
    isPrivate: false,
  } as const
  const said = { ...remark, candidate: null, part: null }
  orThrow(await reviewUpdate(await room.as('legal'), update, said))
  await announce(await room.as('writer'), update)
  orThrow(await submitUpdate(await room.as('writer'), update))
  await startSmallLog(room.payload)
  const ids = new Map<Slug, string>()
  for (const collection of collections) {
    const { docs } = await room.payload.db.find<{ id: string }>({ collection, limit: 1 })
    ids.set(collection, docs[0]?.id ?? '')
  }
  return ids
}

describeOnDatabases('The record of a press room', (open) => {
  let room: TestPressRoom
  let ids: ReadonlyMap<Slug, string>
  let before: Everything
  beforeAll(async () => {
    room = await openPressRoom(open)
    ids = await fillRecord(room)
    before = await wholeDatabase(room)
  })

  describe.each(collections)('%s', (slug) => {
    it('The collection has a document, so that a refusal protects something', () => {
      expect(ids.get(slug)).toMatch(/./)
    })

    it.each(Object.entries(databaseDoors))(
      'The record refuses %s through payload.db',
      async (_, door) => {
        await expect(door(room.payload, slug, ids.get(slug) ?? '')).rejects.toThrow(/refused/)
        expect(await wholeDatabase(room)).toEqual(before)
      },
    )
  })
})

describeOnSqlite(
  'The record of a press room, for users of every role and without an account',
  (open) => {
    let room: TestPressRoom
    let ids: ReadonlyMap<Slug, string>
    let before: Everything
    const people = new Map<Role | null, { req: PayloadRequest; rest: Rest }>()
    beforeAll(async () => {
      room = await openPressRoom(open, { withPasswords: true })
      ids = await fillRecord(room)
      for (const role of [...roles, null]) {
        const rest = restClient(room, role && (await signInByRest(room, role)))
        people.set(role, { req: await room.as(role), rest })
      }
      before = await wholeDatabase(room)
    })

    describe.each(collections)('%s', (slug) => {
      it.each(Object.entries(localDoors))(
        'The record refuses %s through the Local API',
        async (_, door) => {
          for (const [role, { req }] of people) {
            for (const overrideAccess of [true, false]) {
              const attempt = door(room.payload, slug, ids.get(slug) ?? '', { overrideAccess, req })
              await expect(attempt, `${role}, ${overrideAccess}`).rejects.toThrow()
            }
          }
          expect(await wholeDatabase(room)).toEqual(before)
        },
      )

      it.each(Object.entries(restDoors))('The record refuses %s through REST', async (_, door) => {
        for (const [role, { rest }] of people) {
          const { status } = await door(rest, slug, ids.get(slug) ?? '')
          expect(status, String(role)).toBeGreaterThanOrEqual(400)
          expect(status, String(role)).toBeLessThan(500)
        }
        expect(await wholeDatabase(room)).toEqual(before)
      })
    })

    it.each(['candidates', 'candidateParts', 'counters'] as const)(
      'The collection %s and its content are shown to nobody',
      async (slug) => {
        for (const [role, { req, rest }] of people) {
          const options = { collection: slug, overrideAccess: false, req }
          await expect(room.payload.find(options), String(role)).rejects.toThrow()
          await expect(room.payload.count(options), String(role)).rejects.toThrow()
          for (const path of [
            `/${slug}`,
            `/${slug}/${ids.get(slug)}`,
            `/${slug}/count`,
            `/${slug}?where[text][contains]=Corvelle`,
          ]) {
            const { status, text } = await rest('GET', path)
            expect(status, `${role} ${path}`).toBe(403)
            expect(text).not.toContain('Corvelle')
          }
        }
      },
    )

    it('Editions, parts and acts are shown to nobody without an account, except through the public site', async () => {
      const anonymous = people.get(null)?.rest
      for (const slug of recordCollections) {
        expect((await anonymous?.('GET', `/${slug}`))?.status).toBe(403)
      }
    })
  },
)
