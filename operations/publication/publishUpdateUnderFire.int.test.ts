import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll } from '@/database/find'
import { checkChain } from '@/domain/act/checkChain'
import { parseEnvelope } from '@/domain/edition/parseEnvelope'
import { refused } from '@/domain/Reason'
import { orThrow } from '@/operations/frame/orThrow'
import { listEditions } from '@/queries/edition/listEditions'
import { loadEdition } from '@/queries/edition/loadEdition'
import { endDeadTransactions } from '@/testing/database/endDeadTransactions'
import { failAfterWrite, failCommits } from '@/testing/database/failingDatabase'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { editAndPublish } from '@/testing/pressRoom/editAndPublish'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { publishAndDie, publishElsewhere } from '@/testing/process/publishingProcess'
import { publishUpdate } from './publishUpdate'

const callers = Array.from({ length: 20 }, (_, index) => index + 1)

describeOnDatabases(
  'A publication under fire',
  (open) => {
    let room: TestPressRoom
    beforeAll(async () => {
      room = await openPressRoom(open)
    })

    const newDraft = () => smallDraft(`Les sondes ${randomUUID()}`)
    const publisher = () => room.as('publisher')
    const readyToPublish = async () => {
      const written = await writeDossier(await room.as('writer'), newDraft())
      await announce(await room.as('writer'), written.update)
      return written
    }
    /** Every edition in order, whole, and naming the one before; and the record of acts without a gap. */
    const expectWhole = async (dossier: string, count: number) => {
      const editions = await listEditions(room, dossier)
      expect(editions.map(({ number }) => number)).toEqual(callers.slice(0, count))
      for (const edition of editions) {
        const { previous } = parseEnvelope(edition.envelope)
        expect(previous).toBe(editions[edition.number - 2]?.digest ?? null)
        expect(await loadEdition(room, edition)).toMatchObject({ number: edition.number })
      }
      const acts = await findAll(room, 'acts', {}, 'sequence')
      const digests = acts.map(({ digest }) => digest)
      expect(
        checkChain(
          acts.map(({ text }) => text),
          digests,
        ),
      ).toEqual([])
      expect(await findAll(room, 'actDetails', {})).toHaveLength(acts.length)
      const published = acts.filter(({ verb }) => verb === 'publishUpdate')
      const all = await findAll(room, 'editions', {})
      expect(published).toHaveLength(all.length)
    }

    it('A publication leaves nothing behind when any of its writes or its commit fails', async () => {
      const { update, dossier } = await readyToPublish()
      const counting = failAfterWrite(room.payload, 0)
      const rehearsal = await readyToPublish()
      const written = counting.count()
      orThrow(await publishUpdate(await publisher(), rehearsal.update))
      const writes = counting.count() - written
      counting.stop()
      const before = await wholeDatabase(room)
      expect(writes).toBeGreaterThan(25)

      for (let nth = 1; nth <= writes; nth += 1) {
        const failing = failAfterWrite(room.payload, nth)
        await expect(publishUpdate(await publisher(), update)).rejects.toThrow(`write ${nth}`)
        failing.stop()
        expect(await wholeDatabase(room)).toEqual(before)
      }
      const failing = failCommits(room.payload)
      await expect(publishUpdate(await publisher(), update)).rejects.toThrow(/FOREIGN KEY|refused/)
      failing.stop()
      expect(await wholeDatabase(room)).toEqual(before)

      expect(orThrow(await publishUpdate(await publisher(), update))).toMatchObject({ number: 1 })
      await expectWhole(dossier, 1)
    })

    it.each([24])(
      'A publication leaves nothing behind when its process is killed after write %i',
      async (nth) => {
        const { update, dossier } = await readyToPublish()
        const before = await wholeDatabase(room)
        await publishAndDie(room, update, nth)
        await endDeadTransactions(room.payload)
        expect(await wholeDatabase(room)).toEqual(before)
        expect(orThrow(await publishUpdate(await publisher(), update))).toMatchObject({
          number: 1,
        })
        await expectWhole(dossier, 1)
      },
    )

    it('A publication is made once when 20 users request it at once, and every request gets an answer', async () => {
      const { update, dossier } = await readyToPublish()
      const answers = await Promise.all(
        callers.map(async () => publishUpdate(await publisher(), update)),
      )
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      const refusals = answers.filter(({ ok }) => !ok).map(codesOf)
      expect(refusals).toEqual(
        Array.from({ length: 19 }, () => ['act-impossible', 'candidate-outdated']),
      )
      await expectWhole(dossier, 1)
    })

    it('Each publication follows the previous one when 20 users edit and publish at once, and every request gets an answer', async () => {
      const { dossier } = await publishDraft(room, newDraft())
      const answers = await Promise.all(
        callers.map(async () => editAndPublish(await publisher(), dossier)),
      )
      expect(answers).toHaveLength(20)
      const numbers = answers.flatMap((answer) => (answer?.ok ? [answer.value.number] : []))
      expect(numbers.length).toBeGreaterThan(0)
      const refusals = answers.filter((answer) => answer && !answer.ok)
      expect(refusals.map((answer) => answer && codesOf(answer)[0])).toEqual(
        refusals.map(() => 'act-impossible'),
      )
      expect(numbers.toSorted((one, other) => one - other)).toEqual(
        callers.slice(1, numbers.length + 1),
      )
      await expectWhole(dossier, numbers.length + 1)
    })

    it('A publication follows the previous one when another process publishes at the same time', async () => {
      const [one, other] = [
        await publishDraft(room, newDraft()),
        await publishDraft(room, newDraft()),
      ]
      const elsewhere = publishElsewhere(room, other.dossier, 3)
      const here = async () => {
        const answer = await editAndPublish(await publisher(), one.dossier)
        return orThrow(answer ?? refused())
      }
      const numbers: number[] = []
      let isOver = false
      void elsewhere.finally(() => {
        isOver = true
      })
      while (!isOver && numbers.length < 8) numbers.push((await here()).number)
      expect(await elsewhere).toEqual([2, 3, 4])
      expect(numbers).toEqual(callers.slice(1, numbers.length + 1))
      await expectWhole(one.dossier, numbers.length + 1)
      await expectWhole(other.dossier, 4)
    })
  },
  { serverOfItsOwn: true },
)
