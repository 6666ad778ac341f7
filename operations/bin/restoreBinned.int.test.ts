import { randomUUID } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { findAll, findById, findOne } from '@/database/find'
import { idOf } from '@/database/idOf'
import { importDraft } from '@/operations/draft/importDraft'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { abandonUpdate } from '@/operations/update/abandonUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { takeUpUpdate } from '@/operations/update/takeUpUpdate'
import { loadDocuments } from '@/operations/workingCopy/loadDocuments'
import type { Bin } from '@/payload-types'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { deleteDossier } from './deleteDossier'
import { restoreBinned } from './restoreBinned'

type Deletable = 'claims' | 'citations' | 'responses' | 'evidence' | 'outlets'

describeOnDatabases('The bin', (open) => {
  let room: TestPressRoom
  let rest: Rest
  let writer: PayloadRequest
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    rest = restClient(room, await signInByRest(room, 'writer'))
    writer = await room.as('writer')
  })

  const draft = () => smallDraft(`Les sondes ${randomUUID()}`)
  const written = async () => {
    const { dossier, update } = await writeDossier(writer, draft())
    const [claim] = await claimsOf(dossier)
    const of = { claim: { equals: claim?.id } }
    const citation = await findOne(room, 'citations', of)
    const response = await findOne(room, 'responses', of)
    return {
      dossier,
      update,
      claim: claim?.id ?? '',
      citation: citation?.id ?? '',
      response: response?.id ?? '',
    }
  }
  const claimsOf = (dossier: string) =>
    findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')
  const documentsOf = async (dossier: string) => {
    const documents = await loadDocuments(writer, dossier)
    if (!documents) return null
    const dossierThen = { ...documents.dossier, updatedAt: '' }
    const responses = documents.responses.toSorted((one, other) => (one.id < other.id ? -1 : 1))
    return { ...documents, dossier: dossierThen, responses }
  }
  const versionsOf = async (collection: Deletable, parent: string) => {
    const where = { parent: { equals: parent } }
    const { docs } = await room.payload.findVersions({
      collection,
      where,
      depth: 0,
      sort: 'updatedAt',
    })
    // SQLite gives the version itself the id of its row.
    return docs.map(({ version: { id: _, ...version }, updatedAt }) => ({ version, updatedAt }))
  }
  const remove = (collection: Deletable, id: string, req = writer) =>
    room.payload.delete({ collection, id, depth: 0, overrideAccess: false, req })
  const binned = async (document: string, update?: string): Promise<Bin> => {
    const found = await findOne(room, 'bin', {
      document: { equals: document },
      is: { equals: 'deleted' },
      ...(update ? { update: { equals: update } } : {}),
    })
    if (!found) throw new Error(`Nothing of ${document} is in the bin`)
    return found
  }
  const restore = async (document: string, req = writer) =>
    restoreBinned(req, (await binned(document)).id)

  it.each(['claim', 'citation', 'response'] as const)(
    'A deleted %s is not in the working copy, and comes back whole, with its versions',
    async (what) => {
      const { dossier, update, ...ids } = await written()
      const collection = `${what}s` as const
      const id = ids[what]
      const before = await documentsOf(dossier)
      const versions = await versionsOf(collection, id)
      const versionsOfResponse = await versionsOf('responses', ids.response)
      await remove(collection, id)
      expect(await findById(room, collection, id)).toBeNull()
      expect(await documentsOf(dossier)).not.toEqual(before)
      expect(await binned(id)).toMatchObject({
        kind: collection,
        dossier,
        update,
        by: accountOf('writer'),
      })
      orThrow(await restore(id, await room.as('reviewer')))
      expect(await documentsOf(dossier)).toEqual(before)
      expect(await versionsOf(collection, id)).toEqual(versions)
      expect(await versionsOf('responses', ids.response)).toEqual(versionsOfResponse)
      expect(await findAll(room, 'bin', { document: { equals: id } })).toEqual([])
      const contributors = (await findById(room, 'updates', update))?.contributors
      expect(contributors?.map(idOf)).toContain(accountOf('reviewer'))
    },
  )

  it('A use of evidence that is taken out of a response comes back with its note', async () => {
    const { response } = await written()
    const uses = (await findById(room, 'responses', response))?.uses ?? []
    const [use] = uses
    const data = { uses: uses.slice(1) }
    await room.payload.update({ collection: 'responses', id: response, data, req: writer })
    orThrow(await restore(use?.id ?? ''))
    const after = (await findById(room, 'responses', response))?.uses ?? []
    expect(after).toContainEqual(use)
    expect(after).toHaveLength(uses.length)
  })

  it.each(['evidence', 'outlets'] as const)(
    'A deleted document of %s comes back with its versions, whoever wrote it',
    async (collection) => {
      const data = { label: 'Un avis.', name: randomUUID() }
      const req = await room.as('publisher')
      const { id } = await room.payload.create({ collection, data, req })
      const before = await findById(room, collection, id)
      const versions = await versionsOf(collection, id)
      await remove(collection, id)
      expect(await findById(room, collection, id)).toBeNull()
      orThrow(await restore(id))
      expect(await findById(room, collection, id)).toEqual(before)
      expect(await versionsOf(collection, id)).toEqual(versions)
    },
  )

  it('An outlet that a deleted citation names stays while the citation can be restored', async () => {
    const { update, citation } = await written()
    const { id: outlet } = await room.payload.create({
      collection: 'outlets',
      data: { name: randomUUID() },
      req: writer,
    })
    const data = { outlet }
    await room.payload.update({ collection: 'citations', id: citation, data, req: writer })
    await remove('citations', citation)
    await expect(remove('outlets', outlet)).rejects.toThrow('peut encore être rétablie')
    orThrow(await abandonUpdate(writer, update, null))
    await remove('outlets', outlet)
    expect(await findById(room, 'outlets', outlet)).toBeNull()
  })

  it('A point whose number was given away comes back with the next one', async () => {
    const { dossier, claim } = await written()
    await remove('claims', claim)
    const [other] = await claimsOf(dossier)
    await room.payload.update({
      collection: 'claims',
      id: other?.id ?? '',
      data: { number: 1 },
      req: writer,
    })
    expect(orThrow(await restore(claim))).toEqual({ number: 2 })
    expect((await claimsOf(dossier)).map(({ id, number }) => [id, number])).toEqual([
      [claim, 2],
      [other?.id, 1],
    ])
  })

  it('What was deleted comes back just after what took its place', async () => {
    const { dossier } = await written()
    const last = (await claimsOf(dossier)).at(-1)?.id ?? ''
    await remove('claims', last)
    const data = { dossier, statement: 'Corvelle mentirait.' } as never
    const { id } = await room.payload.create({ collection: 'claims', data, req: writer })
    orThrow(await restore(last))
    const order = (await claimsOf(dossier)).map((claim) => claim.id)
    expect(order.slice(-2)).toEqual([id, last])
  })

  it('A citation comes back only after its point, and a response only where there is no other', async () => {
    const { claim, citation, response } = await written()
    await remove('citations', citation)
    await remove('responses', response)
    await remove('claims', claim)
    expect(codesOf(await restore(citation))).toEqual(['bin-point-gone'])
    orThrow(await restore(claim))
    orThrow(await restore(citation))
    await room.payload.create({ collection: 'responses', data: { claim }, req: writer })
    expect(codesOf(await restore(response))).toEqual(['bin-response-there'])
  })

  it('A deletion can be undone while its update is open, and not once it is frozen, abandoned or published', async () => {
    const { update, citation } = await written()
    await remove('citations', citation)
    await announce(writer, update)
    orThrow(await submitUpdate(writer, update))
    expect(codesOf(await restore(citation))).toEqual(['update-held'])
    orThrow(await publishUpdate(await room.as('publisher'), update))
    expect(codesOf(await restore(citation))).toEqual(['bin-over'])

    const other = await written()
    await remove('citations', other.citation)
    orThrow(await abandonUpdate(writer, other.update, null))
    expect(codesOf(await restore(other.citation))).toEqual(['bin-over'])
  })

  it('A deletion in an update that was abandoned can be undone once the words of that update are taken up again', async () => {
    const { dossier, update, claim } = await written()
    const before = await documentsOf(dossier)
    await remove('claims', claim)
    orThrow(await abandonUpdate(await room.as('reviewer'), update, null))
    expect(codesOf(await restore(claim))).toEqual(['bin-over'])
    const next = orThrow(await takeUpUpdate(await room.as('reviewer'), update)).update
    expect(await binned(claim, next)).toMatchObject({ by: accountOf('writer') })
    expect(await claimsOf(dossier)).toHaveLength((before?.claims.length ?? 0) - 1)
    orThrow(await restoreBinned(writer, (await binned(claim, next)).id))
    const words = (found: Awaited<ReturnType<typeof documentsOf>>) => [
      found?.claims.map(({ id, statement }) => [id, statement]),
      found?.citations.map(({ id, quote }) => [id, quote]),
      found?.responses.map(({ id, body }) => [id, body]),
    ]
    expect(words(await documentsOf(dossier))).toEqual(words(before))
  })

  it('A deletion can be undone each time that the words of its abandoned update are taken up, also where it was undone before', async () => {
    const { dossier, update, claim } = await written()
    const before = await claimsOf(dossier)
    const versions = await versionsOf('claims', claim)
    await remove('claims', claim)
    orThrow(await abandonUpdate(writer, update, null))
    const restoredIn = async (next: string) => {
      orThrow(await restoreBinned(writer, (await binned(claim, next)).id))
      expect((await claimsOf(dossier)).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
      expect(await versionsOf('claims', claim)).toEqual(versions)
    }
    const second = orThrow(await takeUpUpdate(writer, update)).update
    orThrow(await abandonUpdate(writer, second, null))
    const third = orThrow(await takeUpUpdate(writer, update)).update
    await restoredIn(third)
    orThrow(await abandonUpdate(writer, third, null))
    const fourth = orThrow(await takeUpUpdate(writer, second)).update
    await restoredIn(fourth)
    orThrow(await abandonUpdate(writer, fourth, null))
    await restoredIn(orThrow(await takeUpUpdate(writer, update)).update)
  })

  it('A published citation that was deleted in an abandoned update is in the bin once when its words are taken up, by whoever deleted it', async () => {
    const { dossier } = await publishDraft(room, draft())
    const [claim] = await claimsOf(dossier)
    const citation = await findOne(room, 'citations', { claim: { equals: claim?.id } })
    await remove('citations', citation?.id ?? '')
    const deleted = await binned(citation?.id ?? '')
    orThrow(await abandonUpdate(writer, deleted.update ?? '', null))
    const reviewer = await room.as('reviewer')
    const next = orThrow(await takeUpUpdate(reviewer, deleted.update ?? '')).update
    const where = { update: { equals: next }, is: { equals: 'deleted' } }
    expect(await findAll(room, 'bin', where)).toMatchObject([
      { document: citation?.id, by: accountOf('writer'), at: deleted.at },
    ])
    orThrow(await restoreBinned(reviewer, (await binned(citation?.id ?? '', next)).id))
    expect(await findById(room, 'citations', citation?.id ?? '')).toMatchObject({
      quote: citation?.quote,
    })
    expect(await findAll(room, 'bin', where)).toEqual([])
  })

  it('Restoring is refused twice, to whoever may not write, and for what was never deleted', async () => {
    const { citation } = await written()
    await remove('citations', citation)
    const { id } = await binned(citation)
    expect(codesOf(await restoreBinned(await room.as('legal'), id))).toEqual(['not-allowed'])
    orThrow(await restoreBinned(writer, id))
    expect(codesOf(await restoreBinned(writer, id))).toEqual(['bin-unknown'])
  })

  it('What an import leaves out is in the bin', async () => {
    const whole = draft()
    const { dossier } = await writeDossier(writer, whole)
    const [, second] = await claimsOf(dossier)
    const less = { ...whole, claims: whole.claims.slice(0, 1) }
    orThrow(await importDraft(writer, { draft: less, slug: null, translationOf: null }))
    orThrow(await restore(second?.id ?? ''))
    expect((await claimsOf(dossier)).map(({ id }) => id)).toContain(second?.id)
  })

  it('A deletion adds no act, and nobody reads the bin through an API', async () => {
    const { citation } = await written()
    const acts = await findAll(room, 'acts', {})
    await remove('citations', citation)
    expect(await findAll(room, 'acts', {})).toEqual(acts)
    const { id } = await binned(citation)
    for (const [method, path] of [
      ['GET', '/bin'],
      ['GET', `/bin/${id}`],
      ['PATCH', `/bin/${id}`],
      ['DELETE', `/bin/${id}`],
      ['DELETE', '/bin?where[id][exists]=true'],
    ] as const)
      expect((await rest(method, path, method === 'PATCH' ? {} : null)).status).toBe(403)
    expect((await binned(citation)).id).toBe(id)
  })

  describe.each(['dossiers', 'claims', 'citations', 'responses', 'evidence', 'outlets'] as const)(
    'Many of %s at once',
    (collection) => {
      it.each([
        ['PATCH', 'where[id][exists]=true'],
        ['DELETE', 'where[id][exists]=true'],
        ['DELETE', 'where[id][exists]=true&trash=true'],
      ] as const)('%s %s is refused and changes nothing', async (method, query) => {
        await written()
        const before = await findAll(room, collection satisfies CollectionSlug, {})
        const answer = await rest(method, `/${collection}?${query}`, { title: 'X', label: 'X' })
        expect(answer.status).toBe(403)
        expect(answer.text).toContain('un par un')
        expect(await findAll(room, collection, {})).toEqual(before)
      })
    },
  )

  describe('A dossier that was never published', () => {
    it('It goes to the bin with all its parts, and comes back as it was', async () => {
      const { dossier, update } = await written()
      const before = await documentsOf(dossier)
      const slug = before?.dossier.slug ?? ''
      orThrow(await deleteDossier(writer, dossier))
      expect(await findById(room, 'dossiers', dossier)).toBeNull()
      expect(await claimsOf(dossier)).toEqual([])
      expect((await rest('GET', `/dossiers/${dossier}`)).status).toBe(404)
      expect((await rest('GET', `/dossiers?where[id][equals]=${dossier}`)).text).toContain(
        '"docs":[]',
      )
      expect((await rest('PATCH', `/dossiers/${dossier}`, { title: 'Autre' })).status).toBe(404)
      expect(codesOf(await takeUpUpdate(writer, update))).toEqual(['dossier-unknown'])
      orThrow(await restore(dossier, await room.as('reviewer')))
      const after = await documentsOf(dossier)
      const words = ({ claims, citations, responses }: NonNullable<typeof after>) => [
        claims.map(({ id, number, statement, position }) => [id, number, statement, position]),
        citations.map(({ id, quote }) => [id, quote]),
        responses.map(({ id, body, uses }) => [id, body, uses]),
      ]
      expect(after && words(after)).toEqual(before && words(before))
      expect(after?.dossier).toMatchObject({ slug, title: before?.dossier.title })
      const [open] = await findAll(room, 'updates', { slot: { equals: dossier } })
      const contributors = open?.contributors?.map(idOf)
      expect(contributors).toEqual(
        expect.arrayContaining([accountOf('writer'), accountOf('reviewer')]),
      )
    })

    it('Its address is free while it is in the bin, and it comes back at another one when that was taken', async () => {
      const { dossier } = await written()
      const { slug = '' } = (await findById(room, 'dossiers', dossier)) ?? {}
      orThrow(await deleteDossier(writer, dossier))
      const data = { title: 'Autre', language: 'fr', slug } as never
      await room.payload.create({ collection: 'dossiers', data, req: writer })
      orThrow(await restore(dossier))
      expect((await findById(room, 'dossiers', dossier))?.slug).toBe(`${slug}-2`)
    })

    it('It is not deleted while an update freezes it, nor once it was published', async () => {
      const { dossier, update } = await written()
      await announce(writer, update)
      orThrow(await submitUpdate(writer, update))
      expect(codesOf(await deleteDossier(writer, dossier))).toEqual(['update-held'])
      const published = await publishDraft(room, draft())
      expect(codesOf(await deleteDossier(writer, published.dossier))).toEqual(['dossier-published'])
      expect(codesOf(await deleteDossier(await room.as('legal'), dossier))).toEqual(['not-allowed'])
    })
  })
})
