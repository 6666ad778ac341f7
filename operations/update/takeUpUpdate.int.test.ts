import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll, findById } from '@/database/find'
import type { Draft } from '@/domain/draft/Draft'
import { orThrow } from '@/operations/frame/orThrow'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { secondClaim, smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { abandonUpdate } from './abandonUpdate'
import { takeUpUpdate } from './takeUpUpdate'

describeOnDatabases(
  'Abandoned words that are taken up after another update was published',
  (open) => {
    let room: TestPressRoom
    beforeAll(async () => {
      room = await openPressRoom(open)
    })

    const reworded = (draft: Draft, number: number, statement: string): Draft => ({
      ...draft,
      claims: draft.claims.map((claim) =>
        claim.number === number ? { ...claim, statement } : claim,
      ),
    })
    /** Publishes a draft, abandons one change of it, publishes another, and takes the abandoned one up. */
    async function takeUp(abandon: (draft: Draft) => Draft, publish: (draft: Draft) => Draft) {
      const draft = smallDraft(`Les sondes ${randomUUID()}`)
      const writer = await room.as('writer')
      const { dossier, slug } = await publishDraft(room, draft)
      const { update } = await writeDossier(writer, abandon(draft), slug)
      orThrow(await abandonUpdate(writer, update, null))
      await publishDraft(room, publish(draft), { slug })
      const { contested } = orThrow(await takeUpUpdate(writer, update))
      const claims = await findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')
      return { contested, claims, dossier: await findById(room, 'dossiers', dossier) }
    }
    const statements = (claims: readonly { statement: string }[]) =>
      claims.map(({ statement }) => statement)

    it('Abandoned words that are taken up change what they changed before, and nothing else', async () => {
      const words = 'Mise à jour juin 2014'
      const { contested, claims, dossier } = await takeUp(
        (draft) => reworded(draft, 1, 'Abandonné.'),
        (draft) => ({
          ...reworded(draft, 2, 'Publié entre-temps.'),
          updateLine: { words, edtf: '2014-06' },
        }),
      )
      expect(statements(claims)).toEqual(['Abandonné.', 'Publié entre-temps.'])
      expect(dossier?.updateLine?.words).toBe(words)
      expect(contested).toEqual([])
    })

    it('Abandoned words win where both updates changed the same field, and the conflict is reported', async () => {
      const { contested, claims, dossier } = await takeUp(
        (draft) => ({ ...reworded(draft, 2, 'Abandonné.'), title: `${draft.title}, abandonné` }),
        (draft) => ({ ...reworded(draft, 2, 'Publié.'), title: `${draft.title}, publié` }),
      )
      expect(statements(claims)[1]).toBe('Abandonné.')
      expect(dossier?.title).toMatch(/, abandonné$/)
      expect(contested).toEqual([null, 2])
    })

    it('Abandoned words that are taken up keep the past date that they were to reconstruct', async () => {
      const writer = await room.as('writer')
      const { update } = await writeDossier(writer, smallDraft(`Les sondes ${randomUUID()}`))
      const reconstructs = {
        date: { words: 'mai 2013', edtf: '2013-05' },
        basis: 'Capture des archives',
      }
      await room.payload.update({ collection: 'updates', id: update, data: { reconstructs } })
      orThrow(await abandonUpdate(writer, update, null))
      const { update: taken } = orThrow(await takeUpUpdate(writer, update))
      expect((await findById(room, 'updates', taken))?.reconstructs).toMatchObject(reconstructs)
    })

    it('An abandoned new claim comes after the claim that was published in the same place', async () => {
      const withClaim = (draft: Draft, statement: string): Draft => ({
        ...draft,
        claims: [...draft.claims, { ...secondClaim, number: 3, statement }],
      })
      const { contested, claims } = await takeUp(
        (draft) => withClaim(draft, 'Abandonné.'),
        (draft) => withClaim(draft, 'Publié.'),
      )
      expect(statements(claims).slice(2)).toEqual(['Publié.', 'Abandonné.'])
      expect(claims.map(({ number }) => number)).toEqual([1, 2, 3, 4])
      expect(new Set(claims.map(({ position }) => position)).size).toBe(4)
      expect(contested).toEqual([])
    })
  },
)
