import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { findAll } from '@/database/find'
import { idOf } from '@/database/idOf'
import { checkChain } from '@/domain/act/checkChain'
import { moveClaim } from '@/operations/claim/moveClaim'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type PublishedDraft, publishDraft } from '@/testing/pressRoom/publishDraft'

describeOnDatabases('The first edit of a dossier', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  const published = () => publishDraft(room, smallDraft(`Les sondes ${randomUUID()}`))
  const claimsOf = ({ dossier }: PublishedDraft) =>
    findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')
  const firstClaimOf = async (one: PublishedDraft) => (await claimsOf(one))[0]?.id ?? ''
  const citationsOf = async (one: PublishedDraft) =>
    findAll(room, 'citations', { claim: { equals: await firstClaimOf(one) } }, 'position')
  const update = async ({ dossier }: PublishedDraft) =>
    findUpdateUnderWay(await room.as('writer'), dossier)
  const contributors = async (one: PublishedDraft) =>
    ((await update(one))?.contributors ?? []).map(idOf)

  type Edit = (one: PublishedDraft, req: PayloadRequest) => Promise<unknown>
  const edits: Record<string, Edit> = {
    'a new title': ({ dossier }, req) =>
      req.payload.update({
        collection: 'dossiers',
        id: dossier,
        data: { title: 'Autrement' },
        req,
      }),
    'a new statement': async (one, req) =>
      req.payload.update({
        collection: 'claims',
        id: await firstClaimOf(one),
        data: { statement: 'Corvelle aurait menti.' },
        req,
      }),
    'an edit that asks for one field only': async (one, req) =>
      req.payload.update({
        collection: 'citations',
        id: (await citationsOf(one))[0]?.id ?? '',
        data: { quote: 'Autre chose.' },
        select: { quote: true },
        req,
      }),
    'a new claim': ({ dossier }, req) =>
      req.payload.create({
        collection: 'claims',
        data: { dossier, number: 3, statement: 'Corvelle polluerait.' },
        req,
      }),
    'a new citation': async (one, req) =>
      req.payload.create({
        collection: 'citations',
        data: { claim: await firstClaimOf(one), quote: 'Et encore.' },
        req,
      }),
    'a deleted citation': async (one, req) =>
      req.payload.delete({
        collection: 'citations',
        id: (await citationsOf(one))[0]?.id ?? '',
        req,
      }),
    'a deletion that asks for one field only': async (one, req) =>
      req.payload.delete({
        collection: 'citations',
        id: (await citationsOf(one))[0]?.id ?? '',
        select: { quote: true },
        req,
      }),
    'several citations deleted at once': async (one, req) =>
      req.payload.delete({
        collection: 'citations',
        where: { claim: { equals: await firstClaimOf(one) } },
        req,
      }),
    'several claims edited at once': ({ dossier }, req) =>
      req.payload.update({
        collection: 'claims',
        where: { dossier: { equals: dossier } },
        data: { statement: 'La même chose partout.' },
        req,
      }),
    'a removed evidence use': async (one, req) =>
      req.payload.update({
        collection: 'responses',
        where: { claim: { equals: await firstClaimOf(one) } },
        data: { uses: [] },
        req,
      }),
    'a moved claim': async (one, req) =>
      moveClaim(req, { claim: await firstClaimOf(one), before: null }),
    'a restored version': async ({ dossier }, req) => {
      await req.payload.db.updateOne({ collection: 'dossiers', id: dossier, data: { title: 'X' } })
      const { docs } = await req.payload.findVersions({
        collection: 'dossiers',
        where: { parent: { equals: dossier } },
      })
      await req.payload.restoreVersion({ collection: 'dossiers', id: docs[0]?.id ?? '', req })
    },
  }

  it.each(Object.keys(edits))(
    'The first edit opens an update and makes its author a contributor: %s',
    async (name) => {
      const one = await published()
      await edits[name]?.(one, await room.as('reviewer'))
      expect(await update(one)).toMatchObject({ state: 'open', submission: 0 })
      expect(await contributors(one)).toEqual([accountOf('reviewer')])
    },
  )

  it('A save that changes nothing opens no update', async () => {
    const one = await published()
    const req = await room.as('writer')
    const [claim] = await claimsOf(one)
    const [citation] = await citationsOf(one)
    const [response] = await findAll(room, 'responses', { claim: { equals: claim?.id } })
    const dossier = await room.payload.findByID({
      collection: 'dossiers',
      id: one.dossier,
      depth: 0,
    })
    for (const depth of [0, 2]) {
      const options = { overrideAccess: false, depth, req }
      const { title, introduction, labels, updateLine, related } = dossier
      await room.payload.update({
        collection: 'dossiers',
        id: one.dossier,
        data: { title, introduction, labels, updateLine, related },
        ...options,
      })
      await room.payload.update({
        collection: 'claims',
        id: claim?.id ?? '',
        data: { statement: claim?.statement },
        ...options,
      })
      await room.payload.update({
        collection: 'citations',
        id: citation?.id ?? '',
        data: { outlet: idOf(citation?.outlet), date: citation?.date, quote: citation?.quote },
        ...options,
      })
      await room.payload.update({
        collection: 'responses',
        id: response?.id ?? '',
        data: { body: response?.body, uses: response?.uses },
        ...options,
      })
      expect(await update(one)).toBeNull()
    }
  })

  it('Two first edits at the same moment open one update', async () => {
    const one = await published()
    const [claim, other] = await claimsOf(one)
    const edit = async (role: 'writer' | 'reviewer', id: string) => {
      const req = await room.as(role)
      const data = { statement: `Corvelle, selon ${role}.` }
      return room.payload.update({ collection: 'claims', id, data, req })
    }
    await Promise.all([edit('writer', claim?.id ?? ''), edit('reviewer', other?.id ?? '')])
    const updates = await findAll(room, 'updates', {
      dossier: { equals: one.dossier },
      state: { equals: 'open' },
    })
    expect(updates).toHaveLength(1)
    expect((await contributors(one)).toSorted()).toEqual([
      accountOf('reviewer'),
      accountOf('writer'),
    ])
  })

  it('A first edit opens an update for each dossier that it touches, and their acts follow each other in the record', async () => {
    const [one, other] = [await published(), await published()]
    const req = await room.as('writer')
    const where = { dossier: { in: [one.dossier, other.dossier] } }
    const data = { statement: 'La même chose partout.' }
    const { errors } = await room.payload.update({ collection: 'claims', where, data, req })
    expect(errors).toEqual([])
    expect(await contributors(one)).toEqual([accountOf('writer')])
    expect(await contributors(other)).toEqual([accountOf('writer')])
    const acts = await findAll(room, 'acts', {}, 'sequence')
    expect(
      checkChain(
        acts.map(({ text }) => text),
        acts.map(({ digest }) => digest),
      ),
    ).toEqual([])
    expect(acts.slice(-2).map(({ verb }) => verb)).toEqual(['openUpdate', 'openUpdate'])
  })
})
