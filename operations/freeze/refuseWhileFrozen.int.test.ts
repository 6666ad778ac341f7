import type { PayloadRequest } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { findAll } from '@/database/find'
import type { Language } from '@/domain/Language'
import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'
import { moveClaim } from '@/operations/claim/moveClaim'
import { importDraft } from '@/operations/draft/importDraft'
import { orThrow } from '@/operations/frame/orThrow'
import { reopenUpdate } from '@/operations/update/reopenUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { secondClaim, smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

type Ids = { dossier: string; update: string; claim: string; citation: string; response: string }
type Door = (req: PayloadRequest, ids: Ids, rest: Rest) => Promise<unknown>

const collections = ['dossiers', 'claims', 'citations', 'responses'] as const
const words = { title: 'x', statement: 'x', quote: 'x', uses: [] }
const idIn = (ids: Ids, collection: (typeof collections)[number]) =>
  ({ dossiers: ids.dossier, claims: ids.claim, citations: ids.citation, responses: ids.response })[
    collection
  ]

const ofEach = (name: string, door: (slug: (typeof collections)[number]) => Door) =>
  collections.map((slug) => [`${name} of ${slug}`, door(slug)] as const)

const restore: (
  slug: (typeof collections)[number],
) => (req: PayloadRequest, ids: Ids) => Promise<string> = (slug) => async (req, ids) => {
  const where = { parent: { equals: idIn(ids, slug) } }
  const { docs } = await req.payload.findVersions({ collection: slug, where, req })
  return docs[0]?.id ?? ''
}

const doors: readonly (readonly [string, Door])[] = [
  ...ofEach(
    'an edit',
    (slug) => (req, ids) =>
      req.payload.update({ collection: slug, id: idIn(ids, slug), data: words, req }),
  ),
  ...ofEach(
    'an edit within their rights',
    (slug) => (req, ids) =>
      req.payload.update({
        collection: slug,
        id: idIn(ids, slug),
        data: words,
        overrideAccess: false,
        req,
      }),
  ),
  ...ofEach(
    'a bulk edit',
    (slug) => (req, ids) =>
      req.payload.update({
        collection: slug,
        where: { id: { equals: idIn(ids, slug) } },
        data: words,
        req,
      }),
  ),
  ...ofEach(
    'a restored version',
    (slug) => async (req, ids) =>
      req.payload.restoreVersion({ collection: slug, id: await restore(slug)(req, ids), req }),
  ),
  ...ofEach(
    'an edit through REST',
    (slug) => (_, ids, rest) => rest('PATCH', `/${slug}/${idIn(ids, slug)}`, words),
  ),
  ...ofEach(
    'a restored version through REST',
    (slug) => async (req, ids, rest) =>
      rest('POST', `/${slug}/versions/${await restore(slug)(req, ids)}`),
  ),
  ...(['claims', 'citations', 'responses'] as const).flatMap((slug): [string, Door][] => [
    [
      `a deletion of ${slug}`,
      (req, ids) => req.payload.delete({ collection: slug, id: idIn(ids, slug), req }),
    ],
    [
      `a bulk deletion of ${slug}`,
      (req, ids) =>
        req.payload.delete({ collection: slug, where: { id: { equals: idIn(ids, slug) } }, req }),
    ],
    [
      `a deletion through REST of ${slug}`,
      (_, ids, rest) => rest('DELETE', `/${slug}/${idIn(ids, slug)}`),
    ],
  ]),
  [
    'a new claim',
    (req, { dossier }) =>
      req.payload.create({
        collection: 'claims',
        data: { dossier, number: 3, statement: 'x' },
        req,
      }),
  ],
  [
    'a new citation',
    (req, { claim }) =>
      req.payload.create({ collection: 'citations', data: { claim, quote: 'x' }, req }),
  ],
  [
    'a new claim through REST',
    (_, { dossier }, rest) => rest('POST', '/claims', { dossier, statement: 'x' }),
  ],
  ['a moved claim', (req, { claim }) => moveClaim(req, { claim, before: null })],
  [
    'a moved claim through REST',
    (_, { claim }, rest) => rest('POST', `/claims/${claim}/move`, { before: null }),
  ],
  [
    'an imported document',
    (req) =>
      importDraft(req, {
        draft: smallDraft('Tenu', { claims: [secondClaim] }),
        slug: null,
        translationOf: null,
      }),
  ],
  [
    'another note',
    (req, { update }) =>
      req.payload.update({ collection: 'updates', id: update, data: { note: 'x' }, req }),
  ],
  [
    'another note through REST',
    (_, { update }, rest) => rest('PATCH', `/updates/${update}`, { note: 'x' }),
  ],
]

/** All that a door says, however it says it: by an error, by a list of them, or by reasons. */
async function saidBy(answer: Promise<unknown>, language: Language): Promise<string> {
  try {
    const said = await answer
    const reasons = said instanceof Object && 'reasons' in said ? said.reasons : []
    // An operation's reasons have no words before its endpoint gives them some.
    const told = (reasons as readonly Reason[]).map((reason) => describeReason(reason, language))
    return [...told, JSON.stringify(said)].join()
  } catch (error) {
    return String(error)
  }
}

describeOnSqlite('A dossier while its update is submitted', (open) => {
  let room: TestPressRoom
  let ids: Ids
  let token: string
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    token = await signInByRest(room, 'writer')
    const writer = await room.as('writer')
    const { dossier, update } = await writeDossier(writer, smallDraft('Tenu'))
    const [claim] = await findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')
    const ofClaim = { claim: { equals: claim?.id } }
    const [citation] = await findAll(room, 'citations', ofClaim)
    const [response] = await findAll(room, 'responses', ofClaim)
    ids = {
      dossier,
      update,
      claim: claim?.id ?? '',
      citation: citation?.id ?? '',
      response: response?.id ?? '',
    }
    await announce(writer, update)
    orThrow(await submitUpdate(writer, update))
  })

  const held = (language: Language) =>
    describeReason({ code: 'update-held', path: [], values: { title: 'Tenu' } }, language)

  const tryDoor = async (door: Door, language: Language) => {
    const req = await room.as('writer', language)
    const rest: Rest = (method, path, body) =>
      restClient(room, token)(method, path, body, { 'Accept-Language': language })
    return saidBy(door(req, ids, rest), language)
  }

  it.each(doors)(
    'A dossier whose update is submitted refuses %s and gives the reason',
    async (_, door) => {
      const before = await wholeDatabase(room)
      expect(await tryDoor(door, 'fr')).toContain(held('fr'))
      expect(await wholeDatabase(room)).toEqual(before)
    },
  )

  it.each(doors.filter(([name]) => name.includes('claim')))(
    'A dossier whose update is submitted refuses %s with a reason in English',
    async (_, door) => {
      expect(await tryDoor(door, 'en')).toContain(held('en'))
    },
  )

  it.each(collections)(
    'A dossier whose update is submitted refuses a bulk edit through REST of %s, as every dossier does',
    async (slug) => {
      const before = await wholeDatabase(room)
      const door: Door = (_, its, rest) =>
        rest('PATCH', `/${slug}?where[id][equals]=${idIn(its, slug)}`, words)
      const reason = describeReason({ code: 'one-at-a-time', path: [] }, 'fr')
      expect(await tryDoor(door, 'fr')).toContain(reason)
      expect(await wholeDatabase(room)).toEqual(before)
    },
  )

  it('A dossier can be edited again after its update was reopened', async () => {
    const req = await room.as('writer')
    orThrow(await reopenUpdate(req, ids.update))
    for (const slug of collections) {
      await room.payload.update({ collection: slug, id: idIn(ids, slug), data: words, req })
    }
    orThrow(await moveClaim(req, { claim: ids.claim, before: null }))
    await announce(req, ids.update, { note: 'Une autre note.' })
    await room.payload.delete({ collection: 'claims', id: ids.claim, req })
    expect(await findAll(room, 'claims', { dossier: { equals: ids.dossier } })).toHaveLength(1)
  })
})
