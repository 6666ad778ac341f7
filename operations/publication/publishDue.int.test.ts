import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll, findById } from '@/database/find'
import { readHistory } from '@/desk/history/readHistory'
import { readUpdate } from '@/desk/update/readUpdate'
import { checkChain } from '@/domain/act/checkChain'
import { parseActDetail } from '@/domain/act/parseActDetail'
import { orThrow } from '@/operations/frame/orThrow'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { listEditions } from '@/queries/edition/listEditions'
import { loadEdition } from '@/queries/edition/loadEdition'
import { endDeadTransactions } from '@/testing/database/endDeadTransactions'
import { failAfterWrite } from '@/testing/database/failingDatabase'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { publishDueAndDie, watchClockElsewhere } from '@/testing/process/publishingProcess'
import { publishDue } from './publishDue'
import { publishUpdate } from './publishUpdate'
import { scheduleUpdate } from './scheduleUpdate'

const due = '2031-05-12T07:00:00.000Z'

describeOnDatabases(
  'What is scheduled',
  (open) => {
    let room: TestPressRoom
    beforeAll(async () => {
      room = await openPressRoom(open)
    })

    const scheduled = async (time = '09:00') => {
      const title = `Les sondes ${randomUUID()}`
      const written = await writeDossier(await room.as('writer'), smallDraft(title))
      await announce(await room.as('writer'), written.update)
      orThrow(await submitUpdate(await room.as('writer'), written.update))
      const wall = { date: '2031-05-12', time }
      orThrow(await scheduleUpdate(await room.as('publisher'), written.update, wall))
      return written
    }
    const expectOneEdition = async ({ dossier, update }: Awaited<ReturnType<typeof scheduled>>) => {
      const editions = await listEditions(room, dossier)
      expect(editions.map(({ number }) => number)).toEqual([1])
      for (const edition of editions) await loadEdition(room, edition)
      expect(await findById(room, 'updates', update)).toMatchObject({ state: 'published' })
      const acts = await findAll(room, 'acts', {}, 'sequence')
      expect(checkChain(acts.map(({ text }) => text))).toEqual([])
      const mine = acts.filter(({ subject }) => subject === update)
      expect(mine.filter(({ verb }) => verb === 'publishUpdate')).toHaveLength(1)
      return mine.find(({ verb }) => verb === 'publishUpdate')
    }

    it('A scheduled update is published in the name of the user who scheduled it', async () => {
      const one = await scheduled()
      await publishDue(room.payload, due)
      const act = await expectOneEdition(one)
      const detail = await findById(room, 'actDetails', act?.detail ?? '')
      expect(parseActDetail(detail?.text ?? '').reason).toBeNull()
      expect(parseActDetail(detail?.text ?? '').actor?.id).toBe(accountOf('publisher'))
    })

    it.each([
      ['was deactivated', { active: false }],
      ['lost the right to publish', { roles: ['writer' as const] }],
    ])(
      'A scheduled update is not published in the name of a user who %s since, and waits for another one',
      async (_, change) => {
        const one = await scheduled()
        const account = { collection: 'users', id: accountOf('publisher') } as const
        const admin = await room.as('admin')
        await room.payload.update({ ...account, data: change, req: admin })
        const { schedule } = orThrow(
          await readUpdate(await room.as('legal'), one.update, 'published'),
        )
        await publishDue(room.payload, due)
        await room.payload.update({
          ...account,
          data: { active: true, roles: ['publisher'] },
          req: admin,
        })
        expect(schedule?.lostRight).toBe('Compte publisher')
        expect(await listEditions(room, one.dossier)).toEqual([])
        const refused = orThrow(await readUpdate(await room.as('legal'), one.update, 'published'))
        expect(refused).toMatchObject({
          state: 'scheduled',
          schedule: {
            failures: 1,
            isGivenUp: true,
            failure: [{ code: 'schedule-without-right', values: { name: 'Compte publisher' } }],
          },
        })
        orThrow(await publishUpdate(await room.as('publisher'), one.update))
      },
    )

    it('All scheduled updates are published late when no server ran at their time', async () => {
      const several = [await scheduled('09:00'), await scheduled('09:05'), await scheduled('23:00')]
      await publishDue(room.payload, '2031-05-20T00:00:00.000Z')
      for (const one of several) {
        const act = await expectOneEdition(one)
        const detail = await findById(room, 'actDetails', act?.detail ?? '')
        expect(parseActDetail(detail?.text ?? '').reason).toMatch(/^2031-05-12T/)
        const told = orThrow(await readUpdate(await room.as('legal'), one.update, 'published'))
        expect(told.wasDue).toMatch(/^2031-05-12T/)
        const { editions } = orThrow(await readHistory(await room.as('legal'), one.dossier))
        expect(editions[0]?.wasDue).toBe(told.wasDue)
      }
    })

    it('A failed publication does not delay the other scheduled updates, and is tried again', async () => {
      const [one, other] = [await scheduled('09:00'), await scheduled('09:01')]
      const failing = failAfterWrite(room.payload, 3)
      await publishDue(room.payload, '2031-05-12T07:01:00.000Z')
      failing.stop()
      await expectOneEdition(other)
      expect(await listEditions(room, one.dossier)).toEqual([])
      expect(await findById(room, 'updates', one.update)).toMatchObject({
        state: 'scheduled',
        schedule: { failures: 1 },
      })
      await publishDue(room.payload, '2031-05-12T07:01:30.000Z')
      await expectOneEdition(one)
    })

    it('A scheduled update waits when the clock is set back, and is published once when the clock is set forward again', async () => {
      const one = await scheduled()
      await publishDue(room.payload, '2031-05-12T06:00:00.000Z')
      expect(await listEditions(room, one.dossier)).toEqual([])
      await publishDue(room.payload, due)
      await publishDue(room.payload, '2031-05-12T06:00:00.000Z')
      await publishDue(room.payload, due)
      await expectOneEdition(one)
    })

    it('A scheduled update is published once when its server is killed at the due second and started again', async () => {
      const one = await scheduled()
      const before = await wholeDatabase(room)
      await publishDueAndDie(room, due, 15)
      await endDeadTransactions(room.payload)
      expect(await wholeDatabase(room)).toEqual(before)
      await publishDue(room.payload, due)
      await publishDue(room.payload, due)
      await expectOneEdition(one)
    })

    it('A scheduled update is published once when three servers watch one clock', async () => {
      const [one, other] = [await scheduled(), await scheduled()]
      const together = await watchClockElsewhere(room, due, 2)
      await Promise.all([together(), publishDue(room.payload, due)])
      await expectOneEdition(one)
      await expectOneEdition(other)
    })
  },
  { serverOfItsOwn: true },
)
