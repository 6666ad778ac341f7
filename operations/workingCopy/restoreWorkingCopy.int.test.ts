import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll } from '@/database/find'
import { orThrow } from '@/operations/frame/orThrow'
import { abandonUpdate } from '@/operations/update/abandonUpdate'
import { takeUpUpdate } from '@/operations/update/takeUpUpdate'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { secondClaim, smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

describeOnDatabases('Abandoned words that are taken up again', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  it('Abandoned claims that are taken up get the next free numbers when theirs were published in the meantime', async () => {
    const draft = smallDraft(`Les sondes ${randomUUID()}`)
    const withMore = (...statements: readonly string[]) => ({
      ...draft,
      claims: [
        ...draft.claims,
        ...statements.map((statement, at) => ({ ...secondClaim, number: 3 + at, statement })),
      ],
    })
    const writer = await room.as('writer')
    const { dossier, slug } = await publishDraft(room, draft)
    const { update } = await writeDossier(writer, withMore('Abandonné.', 'Abandonné aussi.'), slug)
    orThrow(await abandonUpdate(writer, update, null))
    await publishDraft(room, withMore('Publié entre-temps.'), { slug })

    orThrow(await takeUpUpdate(writer, update))
    const claims = await findAll(room, 'claims', { dossier: { equals: dossier } }, 'number')
    expect(claims.slice(2).map(({ number, statement }) => [number, statement])).toEqual([
      [3, 'Publié entre-temps.'],
      [4, 'Abandonné aussi.'],
      [5, 'Abandonné.'],
    ])
  })
})
