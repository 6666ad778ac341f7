import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll } from '@/database/find'
import { orThrow } from '@/operations/frame/orThrow'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { withdrawClaim } from '@/operations/withdrawal/changeStanding'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { type DocumentAtDesk, readDocument } from './readDocument'

describeOnDatabases('A dossier as a document', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
  })
  const title = () => `Les sondes ${randomUUID()}`
  const written = async () => writeDossier(await room.as('writer'), smallDraft(title()))
  const read = async (dossier: string, role: 'writer' | 'legal' | 'admin' = 'writer') =>
    orThrow(await readDocument(await room.as(role), dossier))
  const claimsOf = (dossier: string) =>
    findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')
  const marksIn = ({ words, mark }: DocumentAtDesk) =>
    words.claims.flatMap(({ id, number }) => {
      const found = mark('claim', id)
      return found ? [`${number} ${found}`] : []
    })

  it('A document is refused to everybody who may not read the desk, and when there is no such dossier', async () => {
    const { dossier } = await written()
    expect(codesOf(await readDocument(await room.as(null), dossier))).toEqual(['not-allowed'])
    expect(codesOf(await readDocument(await room.as('admin'), 'nowhere'))).toEqual([
      'dossier-unknown',
    ])
  })

  it('The document shows the working copy while its update is open, with everything that is missing', async () => {
    const { dossier, update } = await written()
    const [first] = await claimsOf(dossier)
    const req = await room.as('writer')
    await room.payload.create({
      collection: 'claims',
      data: { dossier, statement: 'Corvelle mentirait.' } as never,
      req,
    })
    const [response] = await findAll(room, 'responses', { claim: { equals: first?.id } })
    await room.payload.update({
      collection: 'responses',
      id: response?.id ?? '',
      data: { body: null },
      req,
    })
    const document = await read(dossier)
    expect(document).toMatchObject({
      isFrozen: false,
      mayEdit: true,
      current: null,
      standing: null,
    })
    expect(document.update).toMatchObject({ id: update, state: 'open' })
    expect(document.words.claims.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(document.missing.map(({ code }) => code)).toEqual([
      'response-missing',
      'response-missing',
    ])
    expect(document.words.claims[0]).toMatchObject({ response: null, evidence: [{}] })
    expect(document.responses.get(first?.id ?? '')).toBe(response?.id)
    expect(marksIn(document)).toEqual([])
  })

  it('A user who may not write reads the document and cannot edit it', async () => {
    const { dossier } = await written()
    expect(await read(dossier, 'legal')).toMatchObject({ mayEdit: false, mayWithdraw: true })
    expect(await read(dossier, 'admin')).toMatchObject({ mayEdit: false, mayWithdraw: false })
  })

  it('The document shows the frozen candidate after the submission, even when shared items change later', async () => {
    const { dossier, update } = await written()
    await announce(await room.as('writer'), update)
    orThrow(await submitUpdate(await room.as('writer'), update))
    const [outlet] = await findAll(room, 'outlets', { name: { equals: 'Valmer Soir' } })
    await room.payload.update({
      collection: 'outlets',
      id: outlet?.id ?? '',
      data: { name: 'Valmer Matin' },
      req: await room.as('writer'),
    })
    const document = await read(dossier)
    expect(document).toMatchObject({ isFrozen: true, mayEdit: false, missing: [] })
    expect(document.reopeners).toEqual(['writer', 'reviewer', 'legal', 'publisher'])
    const outlets = document.words.claims.flatMap(({ citations }) =>
      citations.map((citation) => citation.outlet.name),
    )
    expect(outlets).toContain('Valmer Soir')
    expect(outlets).not.toContain('Valmer Matin')
    await room.payload.update({
      collection: 'outlets',
      id: outlet?.id ?? '',
      data: { name: 'Valmer Soir' },
      req: await room.as('writer'),
    })
  })

  it('The document marks the differences from the edition, and which claims are published', async () => {
    const alone = await openPressRoom(open)
    const { dossier } = await publishDraft(alone, smallDraft(title()))
    const at = async () => orThrow(await readDocument(await alone.as('writer'), dossier))
    expect(await at()).toMatchObject({ update: null, isChanged: false, current: { number: 1 } })
    const claims = await findAll(alone, 'claims', { dossier: { equals: dossier } }, 'position')
    const req = await alone.as('writer')
    await alone.payload.update({
      collection: 'claims',
      id: claims[1]?.id ?? '',
      data: { statement: 'Corvelle se tairait encore.' },
      req,
    })
    await alone.payload.create({
      collection: 'claims',
      data: { dossier, statement: 'Corvelle mentirait.' } as never,
      req,
    })
    const document = await at()
    expect(marksIn(document)).toEqual(['2 changed', '3 added'])
    expect(document.isChanged).toBe(true)
    expect([...document.published]).toEqual(claims.map(({ id }) => id))
    orThrow(await withdrawClaim(req, claims[0]?.id ?? '', { reason: 'Par jugement.' }))
    expect((await at()).standing).toMatchObject({ isWithdrawal: true })
  })

  it('The document reports that a shared item changed while no update is open', async () => {
    const alone = await openPressRoom(open)
    const { dossier } = await publishDraft(alone, smallDraft(title()))
    const [outlet] = await findAll(alone, 'outlets', { name: { equals: 'Valmer Soir' } })
    await alone.payload.update({
      collection: 'outlets',
      id: outlet?.id ?? '',
      data: { name: 'Valmer Matin' },
      req: await alone.as('writer'),
    })
    const document = orThrow(await readDocument(await alone.as('writer'), dossier))
    expect(document).toMatchObject({ update: null, isChanged: true })
  })
})
