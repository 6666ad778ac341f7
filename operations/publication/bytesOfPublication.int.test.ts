import { beforeAll, expect, it } from 'vitest'
import { bigDraft } from '@/bench/bigDraft'
import { findAll } from '@/database/find'
import { prose } from '@/demo/builders/prose'
import type { Draft } from '@/domain/draft/Draft'
import { parseEnvelope } from '@/domain/edition/parseEnvelope'
import { orThrow } from '@/operations/frame/orThrow'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { listEditions } from '@/queries/edition/listEditions'
import { storedBytes } from '@/testing/database/storedBytes'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { publishUpdate } from './publishUpdate'

/** A response of 2,000 characters, other ones for every turn. */
const responseOf = (turn: number) =>
  prose(
    ...[0, 1, 2, 3].map((at) =>
      `Relevé ${turn}.${at} de la station amont. `.repeat(40).slice(0, 500),
    ),
  )

/** A dossier of so many points whose fourth response is another one at every turn. */
function draftOf(points: number, turn: number): Draft {
  const draft = bigDraft(points, 'publiée')
  const claims = draft.claims.map((claim, place) =>
    place === 3 ? { ...claim, response: responseOf(turn) } : claim,
  )
  return { ...draft, claims }
}

/** The bytes that each step added, and those of the text of the parts that no edition before had. */
type Added = {
  save: number
  submission: number
  reviews: number
  publication: number
  text: number
}

describeOnDatabases('What a publication adds to the database', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
  })

  async function publish(points: number, turn: number): Promise<Added> {
    const bytes = [await storedBytes(room)]
    const writer = await room.as('writer')
    const draft = draftOf(points, turn)
    const { update, dossier } = await writeDossier(writer, draft, `dossier-de-${points}`)
    bytes.push(await storedBytes(room))
    await announce(writer, update, { note: `La réponse au point 4 est précisée, fois ${turn}.` })
    const { candidate } = orThrow(await submitUpdate(writer, update))
    bytes.push(await storedBytes(room))
    const order = {
      candidate,
      verdict: 'approves',
      comment: null,
      isPrivate: false,
      part: null,
    } as const
    orThrow(await reviewUpdate(await room.as('legal'), update, { ...order, role: 'legal' }))
    orThrow(await reviewUpdate(await room.as('reviewer'), update, { ...order, role: 'reviewer' }))
    bytes.push(await storedBytes(room))
    orThrow(await publishUpdate(await room.as('publisher'), update))
    bytes.push(await storedBytes(room))
    const [save = 0, submission = 0, reviews = 0, publication = 0] = bytes
      .slice(1)
      .map((now, step) => now - (bytes[step] ?? 0))
    const added = { save, submission, reviews, publication, text: await newText(dossier) }
    return added
  }

  async function newText(dossier: string): Promise<number> {
    const [last = [], before = []] = (await listEditions(room, dossier))
      .map(({ envelope }) => parseEnvelope(envelope).parts.map(({ digest }) => digest))
      .toReversed()
    const added = last.filter((digest) => !before.includes(digest))
    const parts = await findAll(room, 'parts', { id: { in: added } })
    return parts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  }

  const submittedAndPublished = ({ submission, publication }: Added) => submission + publication

  it('A first publication and each that changes one response of 2,000 characters add at most 6 times their new text', async () => {
    const [first, ...updates] = [await publish(8, 1), await publish(8, 2), await publish(8, 3)]
    expect(first.text).toBeGreaterThan(30_000)
    for (const update of updates) {
      expect(update.text).toBeGreaterThan(2000)
      expect(update.text).toBeLessThan(3000)
    }
    for (const added of [first, ...updates])
      expect(submittedAndPublished(added)).toBeLessThanOrEqual(6 * added.text)
  })

  it('A publication adds no more in a dossier of 40 points than in one of 8', async () => {
    for (const points of [8, 40]) await publish(points, 10)
    const small = await publish(8, 11)
    const large = await publish(40, 11)
    expect(submittedAndPublished(large)).toBeLessThan(1.1 * submittedAndPublished(small))
  })

  it('The save of the words, and the approvals of two people, add at most 4 times that text', async () => {
    await publish(8, 20)
    const { save, reviews, text } = await publish(8, 21)
    expect(save + reviews).toBeLessThanOrEqual(4 * text)
  })
})
