import { randomUUID } from 'node:crypto'
import { ValidationError } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { findAll, findById } from '@/database/find'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { firstClaim, secondClaim, smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { type Written, writeDossier } from '@/testing/pressRoom/writeDossier'

describeOnDatabases('A claim', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  const newDraft = () => smallDraft(`Les sondes ${randomUUID()}`)
  const written = async () => writeDossier(await room.as('writer'), newDraft())
  const published = () => publishDraft(room, newDraft())
  const claimsOf = ({ dossier }: Pick<Written, 'dossier'>) =>
    findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')
  const claimOf = async (one: Pick<Written, 'dossier'>, number: number) =>
    (await claimsOf(one)).find((claim) => claim.number === number)?.id ?? ''
  const add = async ({ dossier }: Pick<Written, 'dossier'>, number?: number) =>
    room.payload.create({
      collection: 'claims',
      data: {
        dossier,
        statement: 'Une allégation de plus.',
        ...(number ? { number } : {}),
      } as never,
      req: await room.as('writer'),
    })
  const renumber = async (id: string, number: number) =>
    room.payload.update({
      collection: 'claims',
      id,
      data: { number },
      req: await room.as('writer'),
    })
  const remove = async (id: string) =>
    room.payload.delete({ collection: 'claims', id, req: await room.as('writer') })

  it('A claim takes the next number when none is given, and its number can change before its publication', async () => {
    const one = await written()
    const { id, number } = await add(one)
    expect(number).toBe(3)
    expect((await renumber(id, 7)).number).toBe(7)
    expect((await add(one)).number).toBe(8)
  })

  it('Two claims of one dossier cannot share a number', async () => {
    const one = await written()
    await expect(add(one, 2)).rejects.toThrow(ValidationError)
    expect(await claimsOf(one)).toHaveLength(2)
  })

  it('A published claim keeps its number for ever', async () => {
    const one = await published()
    const claim = await claimOf(one, 1)
    await expect(renumber(claim, 9)).rejects.toThrow(ValidationError)
    expect(await findById(room, 'claims', claim)).toMatchObject({ number: 1 })
  })

  it('A claim cannot take a number that was published, even when the claim with that number is gone', async () => {
    const one = await published()
    const taken = await claimOf(one, 2)
    await room.payload.db.updateOne({ collection: 'claims', id: taken, data: { number: 20 } })
    await expect(add(one, 2)).rejects.toThrow(ValidationError)
    const { id } = await add(one)
    await expect(renumber(id, 2)).rejects.toThrow(ValidationError)
  })

  it('A restored version does not give a published claim another number', async () => {
    const one = await written()
    const claim = await claimOf(one, 1)
    await renumber(claim, 5)
    await renumber(claim, 1)
    await announce(await room.as('writer'), one.update)
    orThrow(await publishUpdate(await room.as('publisher'), one.update))
    const versions = await room.payload.findVersions({
      collection: 'claims',
      where: { parent: { equals: claim }, 'version.number': { equals: 5 } },
    })
    const id = versions.docs[0]?.id ?? ''
    const req = await room.as('writer')
    await expect(room.payload.restoreVersion({ collection: 'claims', id, req })).rejects.toThrow()
    expect(await findById(room, 'claims', claim)).toMatchObject({ number: 1 })
  })

  it('A published claim cannot be deleted, by id or by query', async () => {
    const one = await published()
    const claim = await claimOf(one, 1)
    await expect(remove(claim)).rejects.toThrow('Le point 1 a déjà été publié')
    const { docs, errors } = await room.payload.delete({
      collection: 'claims',
      where: { dossier: { equals: one.dossier } },
      req: await room.as('writer'),
    })
    expect(docs).toEqual([])
    expect(errors.map(({ message }) => message).toSorted()).toEqual([
      expect.stringContaining('Le point 1'),
      expect.stringContaining('Le point 2'),
    ])
    expect(await claimsOf(one)).toHaveLength(2)
    const ofClaim = { claim: { equals: claim } }
    expect(await findAll(room, 'citations', ofClaim)).toHaveLength(firstClaim.citations.length)
    expect(await findAll(room, 'responses', ofClaim)).toHaveLength(1)
  })

  it('Deleting an unpublished claim leaves the published claims of its dossier in place', async () => {
    const one = await published()
    const { id } = await add(one)
    await remove(id)
    expect((await claimsOf(one)).map(({ number }) => number)).toEqual([1, 2])
  })

  it('A claim that was never published is deleted together with its citations and its response', async () => {
    const one = await written()
    const claim = await claimOf(one, 1)
    await remove(claim)
    expect((await claimsOf(one)).map(({ number }) => number)).toEqual([secondClaim.number])
    expect(await findAll(room, 'citations', { claim: { equals: claim } })).toEqual([])
    expect(await findAll(room, 'responses', { claim: { equals: claim } })).toEqual([])
  })

  it('A claim cannot move to another dossier, and its citations and response cannot move to another claim', async () => {
    const [one, other] = [await published(), await published()]
    const [claim, target] = [await claimOf(one, 1), await claimOf(other, 1)]
    const req = await room.as('writer')
    const data = { dossier: other.dossier, number: 9 }
    await expect(
      room.payload.update({ collection: 'claims', id: claim, data, req }),
    ).rejects.toThrow()
    for (const collection of ['citations', 'responses'] as const) {
      const [doc] = await findAll(room, collection, { claim: { equals: claim } })
      await expect(
        room.payload.update({ collection, id: doc?.id ?? '', data: { claim: target }, req }),
      ).rejects.toThrow()
    }
    expect(await findById(room, 'claims', claim)).toMatchObject({ dossier: one.dossier, number: 1 })
  })

  it('The position of a claim among the others cannot be written by hand', async () => {
    const one = await written()
    const claim = await claimOf(one, 1)
    const before = await claimsOf(one)
    await room.payload.update({
      collection: 'claims',
      id: claim,
      data: { position: 'nonsense' },
      overrideAccess: false,
      req: await room.as('writer'),
    })
    expect((await claimsOf(one)).map(({ position }) => position)).toEqual(
      before.map(({ position }) => position),
    )
  })

  it('Five claims that are added at once get five different numbers and positions', async () => {
    const one = await written()
    const added = await Promise.all([1, 2, 3, 4, 5].map(() => add(one)))
    expect(added.map(({ number }) => number).toSorted()).toEqual([3, 4, 5, 6, 7])
    const positions = (await claimsOf(one)).map(({ position }) => position)
    expect(new Set(positions).size).toBe(7)
  })

  it('The number of a claim is a whole number', async () => {
    await expect(add(await written(), 3.5)).rejects.toThrow(ValidationError)
  })

  it('A claim needs an existing dossier, and a citation needs an existing claim', async () => {
    const before = await wholeDatabase(room)
    await expect(add({ dossier: 'nowhere' })).rejects.toThrow('n’existe pas')
    const req = await room.as('writer')
    const data = { claim: 'nowhere', quote: 'x' }
    await expect(room.payload.create({ collection: 'citations', data, req })).rejects.toThrow(
      'n’existe pas',
    )
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('The id of a claim is never chosen by the request', async () => {
    const { dossier } = await written()
    const req = await room.as('writer')
    const data = { id: '"><script>', dossier, statement: 'x' } as never
    const options = { overrideAccess: false, req }
    const { id } = await room.payload.create({ collection: 'claims', data, ...options })
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('A new claim comes after the others, whatever position the request gives', async () => {
    const one = await written()
    const data = { dossier: one.dossier, statement: 'La dernière.', position: 'Zz' } as never
    const options = { overrideAccess: false, req: await room.as('writer') }
    await room.payload.create({ collection: 'claims', data, ...options })
    expect((await claimsOf(one)).map(({ number, position }) => [number, position])).toEqual([
      [1, 'a0'],
      [2, 'a1'],
      [3, 'a2'],
    ])
  })
})
