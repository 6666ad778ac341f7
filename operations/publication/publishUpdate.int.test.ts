import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it, vi } from 'vitest'
import { findAll, findById, findOne } from '@/database/find'
import { parseAct } from '@/domain/act/parseAct'
import { digestOf } from '@/domain/digest/digestOf'
import type { Draft } from '@/domain/draft/Draft'
import { parseEnvelope } from '@/domain/edition/parseEnvelope'
import { orThrow } from '@/operations/frame/orThrow'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { reopenUpdate } from '@/operations/update/reopenUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { listEditions } from '@/queries/edition/listEditions'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { firstClaim, smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { publishUpdate } from './publishUpdate'

const past = (words: string, edtf: string) => ({
  date: { words, edtf },
  basis: 'Le communiqué du site',
})

describeOnDatabases('Publishing an update', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  const newDraft = () => smallDraft(`Les sondes ${randomUUID()}`, { claims: [firstClaim] })
  const reworded = (draft: Draft, statement: string): Draft => ({
    ...draft,
    claims: [{ ...firstClaim, statement }],
  })
  const written = async (draft: Draft) => writeDossier(await room.as('writer'), draft)
  const publish = async (update: string) => publishUpdate(await room.as('publisher'), update)
  const tryWith = async (draft: Draft, announcement: Parameters<typeof announce>[2]) => {
    const { update } = await written(draft)
    await announce(await room.as('writer'), update, announcement)
    return publish(update)
  }

  it('A publication makes the next edition, which names the previous one', async () => {
    const draft = newDraft()
    const first = await publishDraft(room, draft, { note: null })
    const second = await publishDraft(room, reworded(draft, 'Autrement.'), {
      class: 'minor',
      note: null,
    })
    const [one, two, ...more] = await listEditions(room, first.dossier)
    expect(more).toEqual([])
    expect([first.number, second.number]).toEqual([1, 2])
    expect([one?.digest, two?.digest]).toEqual([first.digest, second.digest])
    const [before, after] = [one, two].map((edition) => parseEnvelope(edition?.envelope ?? ''))
    expect(before).toMatchObject({ number: 1, previous: null, class: 'substantive' })
    expect(after).toMatchObject({ number: 2, previous: first.digest, class: 'minor' })
    expect(digestOf(two?.text ?? '')).toBe(second.digest)
    expect(digestOf(two?.envelope ?? '')).toBe(two?.candidate)
    expect(Date.parse(two?.publishedAt ?? '')).toBeGreaterThanOrEqual(
      Date.parse(one?.publishedAt ?? ''),
    )
  })

  it('A publication and its act bear one time, which is never before that of an act before it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    const first = await publishDraft(room, newDraft(), { note: null })
    vi.useRealTimers()
    const second = await publishDraft(room, newDraft(), { note: null })
    const timesOf = async (digest: string) => {
      const edition = await findOne(room, 'editions', { digest: { equals: digest } })
      const act = await findOne(room, 'acts', { about: { equals: digest } })
      return [edition?.publishedAt, parseAct(act?.text ?? '').at] as const
    }
    const [published, recorded] = await timesOf(first.digest)
    const [publishedLater, recordedLater] = await timesOf(second.digest)
    expect(published).toBe(recorded)
    expect(publishedLater).toBe(recordedLater)
    expect(String(recordedLater) >= String(recorded)).toBe(true)
  })

  it('A publication closes its update, and the next edit opens another update', async () => {
    const draft = newDraft()
    const { update, dossier } = await publishDraft(room, draft)
    expect(await findById(room, 'updates', update)).toMatchObject({
      state: 'published',
      edition: 1,
      slot: update,
    })
    const next = await written(reworded(draft, 'Autrement.'))
    expect(next.dossier).toBe(dossier)
    expect(next.update).not.toBe(update)
  })

  it('A publication keeps the digests of unchanged parts and stores each part once', async () => {
    const draft = newDraft()
    const { dossier } = await publishDraft(room, draft)
    const before = (await findAll(room, 'parts', {})).length
    await publishDraft(room, reworded(draft, 'Autrement.'))
    const [one, two] = (await listEditions(room, dossier)).map(({ envelope }) =>
      parseEnvelope(envelope).parts.map(({ kind, digest }) => `${kind} ${digest}`),
    )
    const added = two?.filter((part) => !one?.includes(part)) ?? []
    expect(added.map((part) => part.split(' ')[0])).toEqual(['claim'])
    expect((await findAll(room, 'parts', {})).length).toBe(before + 1)
  })

  it('A publication gives the same result for an update that was submitted before', async () => {
    const { update } = await written(newDraft())
    await announce(await room.as('writer'), update)
    const { candidate } = orThrow(await submitUpdate(await room.as('writer'), update))
    orThrow(await publish(update))
    expect((await findAll(room, 'editions', { candidate: { equals: candidate } })).length).toBe(1)
  })

  it('A publication publishes the frozen candidate, not the working copy of that moment', async () => {
    const { update } = await written(newDraft())
    await announce(await room.as('writer'), update, { note: 'Avant.' })
    orThrow(await submitUpdate(await room.as('writer'), update))
    orThrow(await reopenUpdate(await room.as('writer'), update))
    await announce(await room.as('writer'), update, { note: 'Après.' })
    orThrow(await publish(update))
    const notes = await findAll(room, 'parts', { text: { contains: 'Après.' } })
    expect(notes).toHaveLength(1)
    expect(await findAll(room, 'parts', { text: { contains: '"value":"Avant."' } })).toEqual([])
  })

  it('A publication after the first needs a class, and a note when it is called substantive', async () => {
    const draft = newDraft()
    expect(codesOf(await tryWith(draft, { class: null, note: null }))).toEqual([])
    const changed = reworded(draft, 'Autrement.')
    expect(codesOf(await tryWith(changed, { class: null, note: null }))).toEqual(['class-missing'])
    expect(codesOf(await tryWith(changed, { note: ' ' }))).toEqual(['note-missing'])
    expect(codesOf(await tryWith(changed, { note: 'Le point 1 est précisé.' }))).toEqual([])
    const again = reworded(draft, 'Encore autrement.')
    expect(codesOf(await tryWith(again, { class: 'minor', note: null }))).toEqual([])
  })

  it('A reconstructed edition is labelled, and is allowed only before the first published edition', async () => {
    const draft = newDraft()
    const { dossier } = await publishDraft(room, draft, {
      reconstructs: past('mai 2013', '2013-05'),
    })
    await publishDraft(room, reworded(draft, 'Deux.'), { reconstructs: past('2014', '2014') })
    await publishDraft(room, reworded(draft, 'Trois.'))
    const late = await tryWith(reworded(draft, 'Quatre.'), { reconstructs: past('2015', '2015') })
    expect(codesOf(late)).toEqual(['reconstruction-too-late'])
    const envelopes = (await listEditions(room, dossier)).map(({ envelope }) =>
      parseEnvelope(envelope),
    )
    expect(envelopes.map(({ origin }) => origin)).toEqual([
      'reconstructed',
      'reconstructed',
      'published',
    ])
    expect(envelopes[0]?.stated).toEqual({
      words: 'mai 2013',
      edtf: '2013-05',
      basis: 'Le communiqué du site',
    })
  })

  it('The past date of a reconstruction is parsed from its words', async () => {
    const draft = newDraft()
    const reconstructs = { date: { words: '18 juin 2013' }, basis: 'Archives' }
    const { dossier } = await publishDraft(room, draft, { reconstructs })
    const [edition] = await listEditions(room, dossier)
    expect(parseEnvelope(edition?.envelope ?? '').stated?.edtf).toBe('2013-06-18')
  })

  it.each([
    ['no date', { date: { words: 'jadis' }, basis: 'Archives' }, ['reconstruction-date']],
    ['no basis', { date: { words: '2013', edtf: '2013' } }, ['reconstruction-basis']],
    ['a basis alone', { basis: 'Archives' }, ['reconstruction-date']],
  ])(
    'An incomplete reconstruction is never published as an ordinary edition: %s',
    async (_, reconstructs, codes) => {
      expect(codesOf(await tryWith(newDraft(), { reconstructs }))).toEqual(codes)
    },
  )

  it('A publication is refused and writes nothing when another edition came first', async () => {
    const { update, dossier } = await publishDraft(room, newDraft())
    const before = await wholeDatabase(room)
    expect(codesOf(await publish(update))).toEqual(['act-impossible', 'candidate-outdated'])
    expect(await wholeDatabase(room)).toEqual(before)
    expect(await findUpdateUnderWay(await room.as('writer'), dossier)).toBeNull()
  })

  it.each(['writer', 'reviewer', 'legal', 'admin', null] as const)(
    'This role may not publish: %s',
    async (role) => {
      const { update } = await written(newDraft())
      await announce(await room.as('writer'), update)
      const before = await wholeDatabase(room)
      expect(codesOf(await publishUpdate(await room.as(role), update))).toEqual(['not-allowed'])
      expect(await wholeDatabase(room)).toEqual(before)
    },
  )

  it('A publication is recorded with the digest of the edition, in the name of the publisher', async () => {
    const { update, digest } = await publishDraft(room, newDraft())
    const acts = await findAll(room, 'acts', { subject: { equals: update } }, 'sequence')
    expect(acts.map(({ verb }) => verb)).toEqual(['openUpdate', 'submitUpdate', 'publishUpdate'])
    expect(acts[2]?.text).toContain(digest)
    const detail = await findById(room, 'actDetails', acts[2]?.detail ?? '')
    expect(detail?.text).toContain('Compte publisher')
    expect(acts.map(({ text }) => text).join()).not.toContain('Compte publisher')
  })
})
