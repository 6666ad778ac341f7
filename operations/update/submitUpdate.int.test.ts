import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll, findById, findOne } from '@/database/find'
import { parseEnvelope } from '@/domain/edition/parseEnvelope'
import { parsePart } from '@/domain/edition/parsePart'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { firstClaim, smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { reopenUpdate } from './reopenUpdate'
import { submitUpdate } from './submitUpdate'

describeOnDatabases('Submitting an update', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  const written = async (draft = smallDraft(`Les sondes ${randomUUID()}`)) =>
    writeDossier(await room.as('writer'), draft)
  const submit = async (update: string) => submitUpdate(await room.as('writer'), update)
  const candidatesOf = (update: string) =>
    findAll(room, 'candidates', { update: { equals: update } }, 'submission')
  const frozenWords = async (update: string) =>
    (await findAll(room, 'candidateParts', { update: { equals: update } })).map(({ text }) => text)

  it('A submission freezes the candidate: a later change of a shared outlet or evidence does not change it', async () => {
    const outlet = `Journal ${randomUUID()}`
    const [citation] = firstClaim.citations
    const draft = smallDraft(`Les sondes ${randomUUID()}`, {
      claims: [
        {
          ...firstClaim,
          citations: citation ? [{ ...citation, outlet: { name: outlet, address: null } }] : [],
        },
      ],
    })
    const { update, dossier } = await written(draft)
    await announce(await room.as('writer'), update)
    const { candidate } = orThrow(await submit(update))
    const before = await frozenWords(update)
    const req = await room.as('writer')
    await room.payload.update({
      collection: 'outlets',
      where: { name: { equals: outlet } },
      data: { name: `${outlet}, changé` },
      req,
    })
    await room.payload.update({
      collection: 'evidence',
      where: { label: { equals: draft.evidence[0]?.label } },
      data: { label: 'Une autre pièce' },
      req,
    })
    expect(await frozenWords(update)).toEqual(before)
    orThrow(await publishUpdate(await room.as('publisher'), update))
    const edition = await findOne(room, 'editions', { dossier: { equals: dossier } })
    expect(edition?.candidate).toBe(candidate)
    const digests = parseEnvelope(edition?.envelope ?? '').parts.map(({ digest }) => digest)
    const parts = await findAll(room, 'parts', { id: { in: digests } })
    const words = parts.map(({ text }) => text).join()
    expect(words).toContain(`"${outlet}"`)
    expect(words).not.toMatch(/changé|Une autre pièce/)
  })

  it('Every submission is stored, and equal words keep their digests', async () => {
    const { update, dossier } = await written()
    await announce(await room.as('writer'), update)
    const first = orThrow(await submit(update))
    orThrow(await reopenUpdate(await room.as('legal'), update))
    const again = orThrow(await submit(update))
    expect(again).toEqual(first)
    orThrow(await reopenUpdate(await room.as('writer'), update))
    await room.payload.update({
      collection: 'claims',
      where: { dossier: { equals: dossier }, number: { equals: 2 } },
      data: { statement: 'Corvelle se tairait encore.' },
      req: await room.as('writer'),
    })
    orThrow(await submit(update))
    const candidates = await candidatesOf(update)
    expect(candidates.map(({ submission }) => submission)).toEqual([1, 2, 3])
    const [, before, after] = candidates.map(({ text }) => parseEnvelope(text).parts)
    const changed = after?.filter(({ digest }) => !before?.some((other) => other.digest === digest))
    expect(changed?.map(({ kind, claim }) => [kind, claim?.number])).toEqual([['claim', 2]])
    const kept = await findById(room, 'updates', update)
    expect(kept).toMatchObject({ state: 'approved', submission: 3 })
    expect(kept?.candidate).toBe(candidates[2]?.digest)
  })

  it('A submission never gives two parts the same salt', async () => {
    const { update } = await written()
    await announce(await room.as('writer'), update)
    orThrow(await submit(update))
    const salts = (await frozenWords(update)).map((text) => parsePart(text).salt)
    expect(new Set(salts).size).toBe(salts.length)
  })

  it('A refused submission lists every reason at once and writes nothing', async () => {
    const { update, dossier } = await written()
    const req = await room.as('writer')
    const [claim] = await findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')
    const ofClaim = { claim: { equals: claim?.id } }
    await room.payload.delete({ collection: 'responses', where: ofClaim, req })
    await room.payload.update({
      collection: 'citations',
      where: ofClaim,
      data: { outlet: null },
      req,
    })
    const before = await wholeDatabase(room)
    expect(codesOf(await submit(update))).toEqual([
      'outlet-missing',
      'outlet-missing',
      'response-missing',
    ])
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('A submission is refused when readers would see nothing new', async () => {
    const draft = smallDraft(`Les sondes ${randomUUID()}`)
    await publishDraft(room, draft)
    const changed = await written({ ...draft, title: `${draft.title}`, updateLine: null })
    await written({ ...draft })
    await announce(await room.as('writer'), changed.update)
    expect(codesOf(await submit(changed.update))).toEqual(['nothing-changed'])
  })

  it('A submitted update cannot be submitted again', async () => {
    const { update } = await written()
    await announce(await room.as('writer'), update)
    orThrow(await submit(update))
    expect(codesOf(await submit(update))).toEqual(['act-impossible'])
    expect(await candidatesOf(update)).toHaveLength(1)
  })

  it.each(['legal', 'admin', null] as const)(
    'This role may not submit an update: %s',
    async (role) => {
      const { update } = await written()
      await announce(await room.as('writer'), update)
      expect(codesOf(await submitUpdate(await room.as(role), update))).toEqual(['not-allowed'])
    },
  )

  it('A submission of an update that does not exist is refused', async () => {
    expect(codesOf(await submit('no-such-update'))).toEqual(['update-unknown'])
  })
})
