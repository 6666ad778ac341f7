import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll, findById } from '@/database/find'
import { readUpdate } from '@/desk/update/readUpdate'
import { orThrow } from '@/operations/frame/orThrow'
import { openUpdate } from '@/operations/update/openUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type PublishedDraft, publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { readUses } from './readUses'

describeOnDatabases('A shared document', (open) => {
  let room: TestPressRoom
  let first: PublishedDraft
  let second: PublishedDraft
  let outlet: string
  let evidence: string
  beforeAll(async () => {
    room = await openPressRoom(open)
    first = await publishDraft(room, smallDraft('Sondes A'))
    second = await publishDraft(room, smallDraft('Sondes B'))
    const courier = { name: { equals: 'Le Courrier de Valmer' } }
    outlet = (await findAll(room, 'outlets', courier))[0]?.id ?? ''
    const notice = { label: { equals: 'Avis de la commission sur Sondes A' } }
    evidence = (await findAll(room, 'evidence', notice))[0]?.id ?? ''
  })

  const usesOf = async (shared: 'outlets' | 'evidence', id: string) =>
    orThrow(await readUses(await room.as('writer'), shared, id))
  const rename = async (name: string) =>
    room.payload.update({
      collection: 'outlets',
      id: outlet,
      data: { name },
      req: await room.as('reviewer'),
    })

  it('The uses of a shared document list the claims and dossiers that use it, and how often', async () => {
    const citations = await findAll(room, 'citations', { outlet: { equals: outlet } })
    const uses = await usesOf('outlets', outlet)
    expect(uses).toMatchObject([
      { id: first.dossier, title: 'Sondes A' },
      { id: second.dossier, title: 'Sondes B' },
    ])
    const counts = uses.flatMap(({ points }) => points.map(({ count }) => count))
    expect(counts.reduce((one, other) => one + other)).toBe(citations.length)
    expect(await usesOf('outlets', randomUUID())).toEqual([])
  })

  it('Every use that one claim makes of a shared document is counted', async () => {
    const responses = await findAll(room, 'responses', { 'uses.evidence': { equals: evidence } })
    const [response] = responses
    const uses = [...(response?.uses ?? []), { evidence, note: 'Page 4.' }]
    const req = await room.as('writer')
    const id = response?.id ?? ''
    await room.payload.update({ collection: 'responses', id, data: { uses }, req })
    const [use] = await usesOf('evidence', evidence)
    expect(use).toMatchObject({ id: first.dossier, update: { state: 'open' } })
    expect(use?.points.map(({ count }) => count).toSorted()).toEqual([1, 2])
  })

  it('A change of a shared document reaches each dossier by its next update, with its author among the contributors', async () => {
    const draft = smallDraft('Sondes B', {
      updateLine: { words: 'Mise à jour juin 2014', edtf: '2014-06' },
    })
    const held = await writeDossier(await room.as('writer'), draft, second.slug)
    await announce(await room.as('writer'), held.update)
    const { candidate } = orThrow(await submitUpdate(await room.as('writer'), held.update))
    expect((await usesOf('outlets', outlet))[1]?.update).toEqual({
      id: held.update,
      state: 'approved',
    })

    await rename('Le Courrier renommé')
    expect((await findById(room, 'updates', held.update))?.candidate).toBe(candidate)
    const frozen = orThrow(await readUpdate(await room.as('writer'), held.update, 'published'))
    expect(JSON.stringify(frozen.comparison)).not.toContain('Le Courrier renommé')

    const { update } = orThrow(await openUpdate(await room.as('writer'), first.dossier))
    const shown = orThrow(await readUpdate(await room.as('writer'), update, 'published'))
    expect(JSON.stringify(shown.comparison)).toContain('Le Courrier renommé')
    await announce(await room.as('writer'), update)
    orThrow(await submitUpdate(await room.as('writer'), update))
    const submitted = orThrow(await readUpdate(await room.as('writer'), update, 'published'))
    expect(submitted.contributors.map(({ id }) => id)).toContain(accountOf('reviewer'))
  })

  it('The uses of a shared document are refused to everybody without an account', async () => {
    expect(await readUses(await room.as(null), 'outlets', outlet)).toMatchObject({
      ok: false,
      reasons: [{ code: 'not-allowed' }],
    })
  })
})
