import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll } from '@/database/find'
import { orThrow } from '@/operations/frame/orThrow'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { secondClaim, smallDraft } from '@/testing/invented/smallDraft'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { moveClaim } from './moveClaim'

describeOnDatabases('Moving a claim', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  const published = () =>
    publishDraft(
      room,
      smallDraft(`Les sondes ${randomUUID()}`, {
        claims: [1, 2, 3].map((number) => ({
          ...secondClaim,
          number,
          citations: [],
          evidence: [],
        })),
      }),
    )
  const orderOf = async (dossier: string) =>
    (await findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')).map(
      ({ number }) => number,
    )
  const idOf = async (dossier: string, number: number | null) =>
    (await findAll(room, 'claims', { dossier: { equals: dossier } })).find(
      (claim) => claim.number === number,
    )?.id ?? null
  const move = async (dossier: string, number: number, before: number | null) =>
    moveClaim(await room.as('writer'), {
      claim: (await idOf(dossier, number)) ?? '',
      before: await idOf(dossier, before),
    })

  it.each([
    { claim: 3, before: 1, order: [3, 1, 2] },
    { claim: 3, before: 2, order: [1, 3, 2] },
    { claim: 1, before: null, order: [2, 3, 1] },
    { claim: 1, before: 3, order: [2, 1, 3] },
  ])(
    'Claim $claim moves before $before, and every claim keeps its number',
    async ({ claim, before, order }) => {
      const { dossier } = await published()
      orThrow(await move(dossier, claim, before))
      expect(await orderOf(dossier)).toEqual(order)
      expect(await findUpdateUnderWay(await room.as('writer'), dossier)).toMatchObject({
        state: 'open',
      })
    },
  )

  it('A claim finds a place between two others however often it moves', async () => {
    const { dossier } = await published()
    for (let times = 0; times < 12; times += 1) {
      const [first, second, third] = await orderOf(dossier)
      orThrow(await move(dossier, third ?? 0, second ?? 0))
      expect(await orderOf(dossier)).toEqual([first, third, second])
    }
  })

  it('Moving a claim to where it already is changes nothing', async () => {
    const { dossier } = await published()
    const before = await wholeDatabase(room)
    orThrow(await move(dossier, 1, 2))
    orThrow(await move(dossier, 3, null))
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('A move is refused when a claim does not exist or belongs to another dossier', async () => {
    const [one, other] = [await published(), await published()]
    const before = await wholeDatabase(room)
    const req = await room.as('writer')
    const claim = (await idOf(one.dossier, 1)) ?? ''
    const foreign = await idOf(other.dossier, 1)
    for (const order of [
      { claim: 'nobody', before: null },
      { claim, before: 'nobody' },
      { claim, before: foreign },
    ]) {
      expect(codesOf(await moveClaim(req, order))).toEqual(['claim-unknown'])
    }
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it.each(['legal', 'admin', null] as const)('This role may not move a claim: %s', async (role) => {
    const order = { claim: 'any', before: null }
    expect(codesOf(await moveClaim(await room.as(role), order))).toEqual(['not-allowed'])
  })
})
