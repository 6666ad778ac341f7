import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Role } from '@/access/permissions'
import { findAll, findById } from '@/database/find'
import { idOf } from '@/database/idOf'
import { orThrow } from '@/operations/frame/orThrow'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { abandonUpdate } from '@/operations/update/abandonUpdate'
import { openUpdate } from '@/operations/update/openUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { takeUpUpdate } from '@/operations/update/takeUpUpdate'
import { withdrawClaim } from '@/operations/withdrawal/changeStanding'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { pdfBytes } from '@/testing/invented/pdfBytes'
import { firstClaim, smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { type Written, writeDossier } from '@/testing/pressRoom/writeDossier'

describeOnDatabases('The contributors of a submitted update', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  /** A draft whose outlet and evidence no other dossier shares. */
  const ownDraft = () => {
    const name = `Journal ${randomUUID()}`
    const [citation] = firstClaim.citations
    const citations = citation ? [{ ...citation, outlet: { name, address: null } }] : []
    return smallDraft(`Les sondes ${randomUUID()}`, { claims: [{ ...firstClaim, citations }] })
  }
  const sharedOf = async ({ dossier }: Pick<Written, 'dossier'>) => {
    const [claim] = await findAll(room, 'claims', { dossier: { equals: dossier } })
    const [citation] = await findAll(room, 'citations', { claim: { equals: claim?.id } })
    const [response] = await findAll(room, 'responses', { claim: { equals: claim?.id } })
    return {
      claim: claim?.id ?? '',
      outlet: idOf(citation?.outlet) ?? '',
      evidence: idOf(response?.uses?.[0]?.evidence) ?? '',
    }
  }
  const saveOutlet = async (id: string, role: Role) =>
    room.payload.update({
      collection: 'outlets',
      id,
      data: { address: `https://journal.example/${randomUUID()}` },
      req: await room.as(role),
    })
  const saveEvidence = async (id: string, role: Role) =>
    room.payload.update({
      collection: 'evidence',
      id,
      data: { link: `https://piece.example/${randomUUID()}` },
      req: await room.as(role),
    })
  const editStatement = async (id: string, role: Role) =>
    room.payload.update({
      collection: 'claims',
      id,
      data: { statement: `Autrement : ${randomUUID()}` },
      req: await room.as(role),
    })
  const contributorsOfSubmission = async (update: string, announcer: Role = 'writer') => {
    await announce(await room.as(announcer), update)
    orThrow(await submitUpdate(await room.as('writer'), update))
    const kept = await findById(room, 'updates', update)
    return (kept?.contributors ?? []).map(idOf).toSorted()
  }

  it('Everybody who edited the dossier in an update is a contributor', async () => {
    const written = await writeDossier(await room.as('writer'), ownDraft())
    const { claim } = await sharedOf(written)
    await editStatement(claim, 'reviewer')
    await editStatement(claim, 'publisher')
    expect(await contributorsOfSubmission(written.update)).toEqual([
      accountOf('publisher'),
      accountOf('reviewer'),
      accountOf('writer'),
    ])
  })

  it('Whoever saved an outlet or a piece of evidence that the update uses is a contributor', async () => {
    const one = await publishDraft(room, ownDraft())
    const { claim, outlet, evidence } = await sharedOf(one)
    await saveOutlet(outlet, 'publisher')
    await saveEvidence(evidence, 'reviewer')
    await editStatement(claim, 'writer')
    const update = await findUpdateUnderWay(await room.as('writer'), one.dossier)
    expect(await contributorsOfSubmission(update?.id ?? '')).toEqual([
      accountOf('publisher'),
      accountOf('reviewer'),
      accountOf('writer'),
    ])
  })

  it('A user who saved only what the current edition already has is not a contributor', async () => {
    const written = await writeDossier(await room.as('writer'), ownDraft())
    const { claim, outlet, evidence } = await sharedOf(written)
    await saveOutlet(outlet, 'reviewer')
    await saveEvidence(evidence, 'reviewer')
    await announce(await room.as('writer'), written.update)
    orThrow(await publishUpdate(await room.as('publisher'), written.update))
    await editStatement(claim, 'publisher')
    const update = await findUpdateUnderWay(await room.as('writer'), written.dossier)
    expect(await contributorsOfSubmission(update?.id ?? '', 'publisher')).toEqual([
      accountOf('publisher'),
    ])
  })

  it('The author of the note is a contributor', async () => {
    const { update } = await writeDossier(await room.as('writer'), ownDraft())
    expect(await contributorsOfSubmission(update, 'reviewer')).toEqual([
      accountOf('reviewer'),
      accountOf('writer'),
    ])
  })

  it('The user who saved an outlet before a withdrawal was published is a contributor, because the withdrawal does not show that outlet', async () => {
    const { dossier } = await publishDraft(room, ownDraft())
    const { claim, outlet } = await sharedOf({ dossier })
    await saveOutlet(outlet, 'reviewer')
    orThrow(
      await publishUpdate(
        await room.as('publisher'),
        orThrow(await withdrawClaim(await room.as('legal'), claim, { reason: 'Jugement.' })).update,
      ),
    )
    await editStatement(claim, 'writer')
    const update = await findUpdateUnderWay(await room.as('writer'), dossier)
    expect(await contributorsOfSubmission(update?.id ?? '')).toEqual([
      accountOf('reviewer'),
      accountOf('writer'),
    ])
  })

  it('Abandoning an update makes neither its editor nor the user who abandoned it a contributor to the next update', async () => {
    const { dossier } = await publishDraft(room, ownDraft())
    const { claim, outlet } = await sharedOf({ dossier })
    await editStatement(claim, 'reviewer')
    const given = await findUpdateUnderWay(await room.as('writer'), dossier)
    orThrow(await abandonUpdate(await room.as('publisher'), given?.id ?? '', null))
    await saveOutlet(outlet, 'writer')
    const { update } = orThrow(await openUpdate(await room.as('writer'), dossier))
    expect(await contributorsOfSubmission(update)).toEqual([accountOf('writer')])
  })

  it('The author of old words that the update uses for the first time is a contributor', async () => {
    const label = `Un rapport ${randomUUID()}`
    const old = await room.payload.create({
      collection: 'evidence',
      data: { label },
      req: await room.as('reviewer'),
    })
    const one = await publishDraft(room, ownDraft())
    const { claim } = await sharedOf(one)
    await room.payload.update({
      collection: 'responses',
      where: { claim: { equals: claim } },
      data: { uses: [{ evidence: old.id }] },
      req: await room.as('writer'),
    })
    const update = await findUpdateUnderWay(await room.as('writer'), one.dossier)
    expect(await contributorsOfSubmission(update?.id ?? '')).toEqual([
      accountOf('reviewer'),
      accountOf('writer'),
    ])
  })

  it('The user who uploaded a file that the update shows is a contributor, under the file name that they chose', async () => {
    const data = pdfBytes(randomUUID())
    const { id: file } = await room.payload.create({
      collection: 'files',
      data: { name: 'Un avis favorable.pdf' } as never,
      file: { data, name: 'avis.pdf', mimetype: 'application/pdf', size: data.length },
      req: await room.as('reviewer'),
    })
    const { id: evidence } = await room.payload.create({
      collection: 'evidence',
      data: { label: `Un avis ${randomUUID()}`, file },
      req: await room.as('writer'),
    })
    const { dossier } = await publishDraft(room, ownDraft())
    await room.payload.update({
      collection: 'responses',
      where: { claim: { equals: (await sharedOf({ dossier })).claim } },
      data: { uses: [{ evidence }] },
      req: await room.as('writer'),
    })
    const update = (await findUpdateUnderWay(await room.as('writer'), dossier))?.id ?? ''
    expect(await contributorsOfSubmission(update)).toEqual([
      accountOf('reviewer'),
      accountOf('writer'),
    ])
    orThrow(await publishUpdate(await room.as('publisher'), update))
    await editStatement((await sharedOf({ dossier })).claim, 'writer')
    const next = await findUpdateUnderWay(await room.as('writer'), dossier)
    expect(await contributorsOfSubmission(next?.id ?? '')).toEqual([accountOf('writer')])
  })

  it('The author of an outlet stays a contributor when it was abandoned unread, deleted and taken up again', async () => {
    const { id: outlet } = await room.payload.create({
      collection: 'outlets',
      data: { name: `Gazette ${randomUUID()}` },
      req: await room.as('reviewer'),
    })
    const { dossier } = await publishDraft(room, ownDraft())
    const { claim } = await sharedOf({ dossier })
    await room.payload.update({
      collection: 'citations',
      where: { claim: { equals: claim } },
      data: { outlet },
      req: await room.as('writer'),
    })
    const abandoned = (await findUpdateUnderWay(await room.as('writer'), dossier))?.id ?? ''
    orThrow(await abandonUpdate(await room.as('writer'), abandoned, null))
    const req = await room.as('writer')
    await room.payload.delete({ collection: 'outlets', id: outlet, req })
    const { update } = orThrow(await takeUpUpdate(await room.as('writer'), abandoned))
    expect((await sharedOf({ dossier })).outlet).toBe(outlet)
    expect(await contributorsOfSubmission(update)).toEqual([
      accountOf('reviewer'),
      accountOf('writer'),
    ])
  })
})
