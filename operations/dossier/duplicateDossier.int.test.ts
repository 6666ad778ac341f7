import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll, findById, findOne } from '@/database/find'
import { idOf } from '@/database/idOf'
import { moveClaim } from '@/operations/claim/moveClaim'
import { renumberClaims } from '@/operations/claim/renumberClaims'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { withdrawClaim } from '@/operations/withdrawal/changeStanding'
import { loadWorkingCopy } from '@/operations/workingCopy/loadWorkingCopy'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { duplicateDossier } from './duplicateDossier'

describeOnDatabases('A dossier that is duplicated or renumbered', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })
  const draft = () => smallDraft(`Les sondes ${randomUUID()}`)
  const claimsOf = (dossier: string) =>
    findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')
  const numbersOf = async (dossier: string) => (await claimsOf(dossier)).map(({ number }) => number)
  const wordsOf = async (dossier: string) => {
    const copy = await loadWorkingCopy(await room.as('writer'), dossier)
    return copy?.claims.map(({ number, statement, citations, response }) => ({
      number,
      statement,
      citations: citations.map(({ id: _, ...words }) => words),
      response: response && {
        body: response.body,
        evidence: response.evidence.map(({ id: _, ...words }) => words),
      },
    }))
  }

  it('A copy has all words of a dossier that was never published, as documents of its own', async () => {
    const writer = await room.as('writer')
    const original = await writeDossier(writer, draft())
    const { dossier } = orThrow(await duplicateDossier(await room.as('reviewer'), original.dossier))
    expect(await wordsOf(dossier)).toEqual(await wordsOf(original.dossier))
    const copy = await findById(room, 'dossiers', dossier)
    expect(copy?.title).toContain('(copie)')
    expect(copy?.slug).not.toBe(original.slug)
    const ids = async (of: string) => (await claimsOf(of)).map(({ id }) => id)
    expect(await ids(dossier)).not.toEqual(await ids(original.dossier))
  })

  it('Whoever wrote the words of the original cannot approve them in the copy', async () => {
    const published = await publishDraft(room, draft())
    const req = await room.as('reviewer')
    const { dossier } = orThrow(await duplicateDossier(req, published.dossier))
    const update = await findOne(room, 'updates', { slot: { equals: dossier } })
    expect(update?.contributors?.map(idOf).toSorted()).toEqual(
      [accountOf('reviewer'), accountOf('writer')].toSorted(),
    )
  })

  it('A copy leaves out a point that was withdrawn in public, and copies a frozen dossier as it is', async () => {
    const { dossier } = await publishDraft(room, draft())
    const [first] = await claimsOf(dossier)
    const publisher = await room.as('publisher')
    const { update } = orThrow(
      await withdrawClaim(publisher, first?.id ?? '', { reason: 'Par jugement.' }),
    )
    orThrow(await publishUpdate(publisher, update))
    const copy = orThrow(await duplicateDossier(publisher, dossier))
    expect((await claimsOf(copy.dossier)).map(({ statement }) => statement)).toEqual(
      (await claimsOf(dossier)).slice(1).map(({ statement }) => statement),
    )
    const writer = await room.as('writer')
    const frozen = await writeDossier(writer, draft())
    await announce(writer, frozen.update)
    orThrow(await submitUpdate(writer, frozen.update))
    const ofFrozen = orThrow(await duplicateDossier(writer, frozen.dossier))
    expect(await wordsOf(ofFrozen.dossier)).toEqual(await wordsOf(frozen.dossier))
  })

  it('Copying is refused to whoever may not write, and of what is not there', async () => {
    const writer = await room.as('writer')
    const { dossier } = await writeDossier(writer, draft())
    expect(codesOf(await duplicateDossier(await room.as('legal'), dossier))).toEqual([
      'not-allowed',
    ])
    expect(codesOf(await duplicateDossier(writer, 'nowhere'))).toEqual(['dossier-unknown'])
  })

  it('Points that were never published are numbered anew in reading order', async () => {
    const writer = await room.as('writer')
    const { dossier } = await writeDossier(writer, draft())
    const [first, second] = await claimsOf(dossier)
    orThrow(await moveClaim(writer, { claim: second?.id ?? '', before: first?.id ?? '' }))
    expect(await numbersOf(dossier)).toEqual([2, 1])
    orThrow(await renumberClaims(writer, dossier))
    expect(await numbersOf(dossier)).toEqual([1, 2])
    await room.payload.delete({ collection: 'claims', id: second?.id ?? '', req: writer })
    orThrow(await renumberClaims(writer, dossier))
    expect((await claimsOf(dossier)).map(({ id, number }) => [id, number])).toEqual([
      [first?.id, 1],
    ])
  })

  it('Published numbers never change, and a frozen dossier is not renumbered', async () => {
    const { dossier } = await publishDraft(room, draft())
    const writer = await room.as('writer')
    const data = { dossier, number: 7, statement: 'Corvelle mentirait.' }
    const added = await room.payload.create({ collection: 'claims', data, req: writer })
    const [first] = await claimsOf(dossier)
    orThrow(await moveClaim(writer, { claim: added.id, before: first?.id ?? '' }))
    orThrow(await renumberClaims(writer, dossier))
    expect(await numbersOf(dossier)).toEqual([3, 1, 2])

    const frozen = await writeDossier(writer, draft())
    await announce(writer, frozen.update)
    orThrow(await submitUpdate(writer, frozen.update))
    expect(codesOf(await renumberClaims(writer, frozen.dossier))).toEqual(['update-held'])
  })
})
