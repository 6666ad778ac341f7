import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll, findById } from '@/database/find'
import { prose } from '@/demo/builders/prose'
import type { Draft, DraftClaim } from '@/domain/draft/Draft'
import { completePieces } from '@/domain/workingCopy/completePieces'
import { moveClaim } from '@/operations/claim/moveClaim'
import { orThrow } from '@/operations/frame/orThrow'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { loadWorkingCopy } from '@/operations/workingCopy/loadWorkingCopy'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { firstClaim, secondClaim, smallDraft } from '@/testing/invented/smallDraft'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { importDraft } from './importDraft'

const thirdClaim: DraftClaim = { ...secondClaim, number: 3, statement: 'Corvelle fuirait.' }

describeOnDatabases('Importing a draft', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  const newDraft = (changes: Partial<Draft> = {}) =>
    smallDraft(`Les sondes ${randomUUID()}`, changes)
  const bring = async (draft: Draft, slug: string | null = null) =>
    importDraft(await room.as('writer'), { draft, slug, translationOf: null })
  const copyOf = async (dossier: string) => {
    const copy = await loadWorkingCopy(await room.as('writer'), dossier)
    if (!copy) throw new Error('There is no such dossier')
    return copy
  }
  const versionsOf = async () => {
    const kept = await wholeDatabase(room)
    const names = Object.keys(kept).filter((name) => /_v$|_versions$/.test(name))
    return names.map((name) => [name, kept[name]?.length ?? 0] as const)
  }
  const claimIds = async (dossier: string) =>
    new Map((await copyOf(dossier)).claims.map(({ id, number }) => [number, id]))

  it('An import makes a dossier with the content of the draft, as an open update', async () => {
    const draft = newDraft()
    const made = orThrow(await bring(draft))
    expect(made).toMatchObject({ isNew: true, isChanged: true })
    const update = await findUpdateUnderWay(await room.as('writer'), made.dossier)
    expect(update).toMatchObject({ id: made.update, state: 'open' })
    const pieces = orThrow(completePieces(await copyOf(made.dossier), null))
    const shown = pieces.map(({ kind, value }) => [kind, value])
    const [evidence] = draft.evidence
    const evidenceOf = (note: string | null) => ['evidence', { ...evidence, note, file: null }]
    const claimOf = ({ statement }: DraftClaim) => [
      'claim',
      { statement, standing: { is: 'stands' } },
    ]
    const citationsOf = ({ citations }: DraftClaim, heading: string) =>
      citations.map((citation, index) => [
        'citation',
        { ...citation, heading: index === 0 ? heading : null },
      ])
    expect(shown).toEqual([
      [
        'head',
        {
          slug: made.slug,
          title: draft.title,
          labels: draft.labels,
          related: [],
          translationOf: null,
        },
      ],
      ['introduction', draft.introduction],
      claimOf(firstClaim),
      ...citationsOf(firstClaim, 'Citations'),
      ['response', firstClaim.response],
      evidenceOf('page 3'),
      claimOf(secondClaim),
      ...citationsOf(secondClaim, 'Citation'),
      ['response', secondClaim.response],
      evidenceOf(null),
      ['updateLine', draft.updateLine],
    ])
  })

  it('A second import of the same draft changes nothing and adds no version', async () => {
    const draft = newDraft()
    orThrow(await bring(draft))
    const before = await wholeDatabase(room)
    const again = orThrow(await bring(draft))
    expect(again).toMatchObject({ isNew: false, isChanged: false })
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('An import of the published content opens no update', async () => {
    const draft = newDraft()
    await publishDraft(room, draft)
    const before = await wholeDatabase(room)
    expect(orThrow(await bring(draft)).update).toBeNull()
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('An import writes only what changed', async () => {
    const draft = newDraft()
    const { dossier } = orThrow(await bring(draft))
    const ids = await claimIds(dossier)
    const before = new Map<string, number>(await versionsOf())
    const response = prose('Cette livraison n’a jamais eu lieu.')
    const claims = [{ ...firstClaim, response }, secondClaim, thirdClaim]
    orThrow(await bring({ ...draft, claims }))
    const added = (await versionsOf()).flatMap(([name, count]) => {
      const more = Number(count) - Number(before.get(String(name)))
      return more === 0 ? [] : [[String(name).replace(/^_|_v$|_versions$/g, ''), more]]
    })
    const withoutRows = added.filter(([name]) => !String(name).includes('version_uses'))
    expect(Object.fromEntries(withoutRows)).toEqual({ claims: 1, citations: 1, responses: 2 })
    const after = await claimIds(dossier)
    expect([after.get(1), after.get(2)]).toEqual([ids.get(1), ids.get(2)])
  })

  it('An import matches claims by number, and citations by their words and then by their place', async () => {
    const draft = newDraft()
    const { dossier } = orThrow(await bring(draft))
    const citations = async () =>
      (await copyOf(dossier)).claims.find(({ number }) => number === 1)?.citations ?? []
    const [first, second] = await citations()
    const [one, two] = firstClaim.citations
    const bringWith = async (list: DraftClaim['citations']) =>
      orThrow(await bring({ ...draft, claims: [secondClaim, { ...firstClaim, citations: list }] }))
    await bringWith(two && one ? [two, one] : [])
    expect((await copyOf(dossier)).claims.map(({ number }) => number)).toEqual([2, 1])
    expect((await citations()).map(({ id }) => id)).toEqual([second?.id, first?.id])
    await bringWith(two && one ? [two, { ...one, quote: 'Corrigé.' }] : [])
    expect((await citations()).map(({ id, quote }) => [id, quote])).toEqual([
      [second?.id, second?.quote],
      [first?.id, 'Corrigé.'],
    ])
  })

  it('An import removes what the draft leaves out, unless it was published', async () => {
    const draft = newDraft()
    const { dossier } = orThrow(await bring(draft))
    orThrow(await bring({ ...draft, claims: [firstClaim] }))
    expect((await copyOf(dossier)).claims.map(({ number }) => number)).toEqual([1])
  })

  it('An import that leaves out a published claim is refused and writes nothing', async () => {
    const draft = newDraft()
    await publishDraft(room, draft)
    const before = await wholeDatabase(room)
    const changed = { ...draft, title: 'Un autre titre', claims: [thirdClaim] }
    const slug = (await findAll(room, 'dossiers', { title: { equals: draft.title } }))[0]?.slug
    const refusal = await bring(changed, slug ?? null)
    expect(codesOf(refusal)).toEqual(['claim-left-out', 'claim-left-out'])
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('An import is refused and writes nothing when its slug is invalid or belongs to another dossier', async () => {
    const draft = newDraft()
    const { dossier, slug } = await publishDraft(room, draft)
    await room.payload.update({
      collection: 'dossiers',
      id: dossier,
      data: { slug: `${slug.slice(0, 60)}-ailleurs` },
      req: await room.as('writer'),
    })
    const before = await wholeDatabase(room)
    expect(codesOf(await bring(draft, slug))).toEqual(['slug-taken'])
    expect(codesOf(await bring(draft, 'editions'))).toEqual(['slug-reserved'])
    expect(codesOf(await bring({ ...draft, title: '…' }))).toEqual(['slug-empty'])
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('An import is refused and writes nothing when a field cannot hold its text', async () => {
    const before = await wholeDatabase(room)
    const statement = 'x'.repeat(5001)
    const refusal = await bring(newDraft({ claims: [{ ...firstClaim, statement }] }))
    expect(codesOf(refusal)).toEqual(['field-refused'])
    expect(refusal.ok ? [] : refusal.reasons[0]).toMatchObject({
      path: ['statement'],
      values: { field: 'Allégation' },
    })
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('An import uses shared outlets and evidence again without changing them', async () => {
    const draft = newDraft()
    orThrow(await bring(draft))
    const count = async () => [
      (await findAll(room, 'outlets', {})).length,
      (await findAll(room, 'evidence', {})).length,
    ]
    const before = await count()
    orThrow(await bring({ ...newDraft(), evidence: draft.evidence }))
    expect(await count()).toEqual(before)
  })

  it('An import keeps the order that editors gave the claims when the draft has the same order', async () => {
    const draft = newDraft({ claims: [firstClaim, secondClaim, thirdClaim] })
    const { dossier } = orThrow(await bring(draft))
    const ids = await claimIds(dossier)
    orThrow(
      await moveClaim(await room.as('writer'), {
        claim: ids.get(3) ?? '',
        before: ids.get(1) ?? '',
      }),
    )
    const before = await wholeDatabase(room)
    orThrow(await bring({ ...draft, claims: [thirdClaim, firstClaim, secondClaim] }))
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('An import makes a translation of the dossier that the draft names', async () => {
    const original = orThrow(await bring(newDraft()))
    const draft = { ...newDraft(), language: 'en' as const }
    const order = { draft, slug: null, translationOf: original.dossier }
    const made = orThrow(await importDraft(await room.as('writer'), order))
    const kept = await findById(room, 'dossiers', made.dossier)
    expect(kept).toMatchObject({ language: 'en', translationOf: original.dossier })
    const before = await wholeDatabase(room)
    orThrow(await importDraft(await room.as('writer'), order))
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it.each(['legal', 'admin', null] as const)(
    'This role may not import a draft: %s',
    async (role) => {
      const before = await wholeDatabase(room)
      const order = { draft: newDraft(), slug: null, translationOf: null }
      expect(codesOf(await importDraft(await room.as(role), order))).toEqual(['not-allowed'])
      expect(await wholeDatabase(room)).toEqual(before)
    },
  )
})
