import { randomUUID } from 'node:crypto'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/permissions'
import { findAll, findById } from '@/database/find'
import { inTransaction } from '@/database/inTransaction'
import { readMails } from '@/desk/mail/readMails'
import type { Verdict } from '@/domain/approval/Verdict'
import { makeConfig } from '@/makeConfig'
import { orThrow } from '@/operations/frame/orThrow'
import { inviteReviewer } from '@/operations/invitation/inviteReviewer'
import { publishDue } from '@/operations/publication/publishDue'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { scheduleUpdate } from '@/operations/publication/scheduleUpdate'
import { reviewByInvitation } from '@/operations/review/reviewByInvitation'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { reopenUpdate } from '@/operations/update/reopenUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { writeUpdate } from '@/operations/update/writeUpdate'
import { withdrawDossier } from '@/operations/withdrawal/changeStanding'
import { failAfterWrite } from '@/testing/database/failingDatabase'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { makePostBox } from '@/testing/mail/postBox'
import { announce } from '@/testing/pressRoom/announce'
import {
  accountOf,
  emailOf,
  openPressRoom,
  type TestPressRoom,
} from '@/testing/pressRoom/openPressRoom'
import { type Written, writeDossier } from '@/testing/pressRoom/writeDossier'
import { enqueueMails } from './enqueueMails'
import { pruneMails } from './pruneMails'
import { reserveMail } from './reserveMail'
import { sendMails } from './sendMails'

const approvers: readonly Role[] = ['reviewer', 'legal', 'publisher']
const whoCanApprove = approvers.map(emailOf)

describeOnDatabases('The mail that follows the acts', (open) => {
  let room: TestPressRoom
  let other: Payload
  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
    const { uri: databaseUri, filesDir } = room
    const config = makeConfig({ databaseUri, filesDir, secret: 'only-for-tests' })
    other = await getPayload({ config, key: randomUUID(), disableOnInit: true })
  })
  afterAll(() => other.destroy())

  /** Everything that waits is on its way; what the test is about comes after. */
  const nothingWaits = async () => {
    await enqueueMails(room.payload)
    await sendMails(room.payload, makePostBox().post)
  }
  const written = async (): Promise<Written> => {
    const done = await writeDossier(
      await room.as('writer'),
      smallDraft(`Les sondes ${randomUUID()}`),
    )
    await announce(await room.as('writer'), done.update)
    return done
  }
  const submitted = async (): Promise<Written> => {
    const done = await written()
    orThrow(await submitUpdate(await room.as('writer'), done.update))
    return done
  }
  const say = async (role: Role, update: string, verdict: Verdict, isPrivate = false) =>
    orThrow(
      await reviewUpdate(await room.as(role), update, {
        verdict,
        role,
        comment: 'Un secret de relecture.',
        candidate: (await findById(room, 'updates', update))?.candidate ?? null,
        isPrivate,
        part: null,
      }),
    )
  const follow = async (payload = room.payload) => {
    const box = makePostBox()
    await enqueueMails(payload)
    await sendMails(payload, box.post)
    return box.letters
  }
  const toWhom = (letters: readonly { to: string }[]) => letters.map(({ to }) => to).toSorted()
  const minutesLater = (minutes: number) => () =>
    new Date(Date.now() + minutes * 60_000).toISOString()

  it('The first check sends no mail about earlier acts', async () => {
    await submitted()
    expect(await follow()).toEqual([])
    expect(await findAll(room, 'mails', {})).toEqual([])
  })

  describe('After the first check', () => {
    beforeAll(nothingWaits)

    it('A submission is mailed once to everybody who can approve it, however often the acts are checked', async () => {
      const { update } = await submitted()
      const letters = await follow()
      expect(toWhom(letters)).toEqual(whoCanApprove.toSorted())
      for (const { subject, text } of letters) {
        expect(subject).toMatch(/^À relire/)
        expect(text).toContain(`http://localhost:3000/admin/update/${update}\n`)
      }
      expect(await follow()).toEqual([])
      expect(await follow(other)).toEqual([])
    })

    it('Each mail is in the language of its recipient', async () => {
      const legal = { collection: 'users', id: accountOf('legal') } as const
      await room.payload.db.updateOne({ ...legal, data: { language: 'en' } })
      await submitted()
      const letters = await follow()
      await room.payload.db.updateOne({ ...legal, data: { language: 'fr' } })
      const subjects = letters.map(({ to, subject }) => [to, subject.split(/\W/u)[0] === 'To'])
      expect(Object.fromEntries(subjects)).toEqual({
        [emailOf('legal')]: true,
        [emailOf('reviewer')]: false,
        [emailOf('publisher')]: false,
      })
    })

    it('Each step of an update is mailed to those whom it concerns, and the mails contain only the title of its text', async () => {
      const { update, dossier } = await submitted()
      await follow()
      await say('legal', update, 'approves')
      expect(toWhom(await follow())).toEqual([emailOf('writer')])
      await say('legal', update, 'comments', true)
      expect(await follow()).toEqual([])
      await say('reviewer', update, 'comments')
      expect(toWhom(await follow())).toEqual([emailOf('writer')])
      orThrow(await reopenUpdate(await room.as('writer'), update))
      expect(toWhom(await follow())).toEqual([emailOf('legal')])
      orThrow(await submitUpdate(await room.as('writer'), update))
      await say('legal', update, 'approves')
      await say('reviewer', update, 'approves')
      await follow()
      const wall = { date: '2031-05-12', time: '09:00' }
      orThrow(await scheduleUpdate(await room.as('publisher'), update, wall))
      const scheduled = await follow()
      expect(toWhom(scheduled)).toEqual([emailOf('legal'), emailOf('reviewer'), emailOf('writer')])
      expect(scheduled[0]?.text).toMatch(/12\s+mai\s+2031/)
      orThrow(await publishUpdate(await room.as('publisher'), update))
      const [letter] = await follow()
      const edition = (await findAll(room, 'editions', { dossier: { equals: dossier } }))[0]
      expect(letter?.text).toContain(edition?.digest)
      expect(letter?.text).toContain(`http://localhost:3000/fr/${edition?.slug}/editions/1`)
      const kept = JSON.stringify(await findAll(room, 'mails', {}))
      for (const words of ['Corvelle', 'secret', 'Réponses précisées'])
        expect(kept).not.toContain(words)
    })

    it('Changes that an advisory link asks for cancel no approval and no schedule', async () => {
      const { update } = await submitted()
      await say('legal', update, 'approves')
      await say('publisher', update, 'approves')
      const wall = { date: '2031-05-12', time: '09:00' }
      orThrow(await scheduleUpdate(await room.as('publisher'), update, wall))
      const order = { name: 'Lou Ferrand', role: 'legal', days: 7 }
      const { secret } = orThrow(await inviteReviewer(await room.as('legal'), update, order))
      await nothingWaits()
      const opinion = { comment: 'Non.', isPrivate: false, part: null }
      orThrow(
        await reviewByInvitation(room.payload, secret, { ...opinion, verdict: 'asksForChanges' }),
      )
      expect(toWhom(await follow())).toEqual([emailOf('writer')])
      await publishDue(room.payload, '2031-05-12T09:00:00.000Z')
      const late = await follow()
      expect(toWhom(late)).toContain(emailOf('publisher'))
      expect(late[0]?.text).toMatch(/prévue pour le lundi 12\s+mai\s+2031/)
    })

    it('A publication with a reason that it did not need is mailed like any other', async () => {
      const { update } = await submitted()
      await say('legal', update, 'approves')
      await say('reviewer', update, 'approves')
      await nothingWaits()
      orThrow(
        await publishUpdate(
          await room.as('publisher'),
          update,
          'Le juge attend ce texte pour midi.',
        ),
      )
      const letters = await follow()
      expect(toWhom(letters)).toEqual((['legal', 'reviewer', 'writer'] as const).map(emailOf))
      for (const { text } of letters) expect(text).not.toContain('prévue pour')
    })

    it('A publication without the approvals is mailed to legal', async () => {
      const { update } = await submitted()
      await nothingWaits()
      orThrow(
        await publishUpdate(
          await room.as('publisher'),
          update,
          'Le juge attend ce texte pour midi.',
        ),
      )
      const letters = await follow()
      expect(toWhom(letters)).toEqual([emailOf('legal'), emailOf('writer')])
      expect(letters[0]?.text).not.toContain('juge')
    })

    it('Every mail about a withdrawal or a reinstatement says that it is one', async () => {
      const { update, dossier } = await submitted()
      await say('legal', update, 'approves')
      await say('reviewer', update, 'approves')
      orThrow(await publishUpdate(await room.as('publisher'), update))
      await nothingWaits()
      const publisher = await room.as('publisher')
      const { update: withdrawal } = orThrow(
        await withdrawDossier(publisher, dossier, { reason: 'Jugement.' }),
      )
      const asked = await follow()
      await say('legal', withdrawal, 'approves')
      const said = await follow()
      expect(asked.length).toBeGreaterThan(0)
      for (const { subject, text } of [...asked, ...said]) {
        expect(subject).toMatch(/^(Retrait du dossier\u00a0|Withdrawal of the dossier): /)
        expect(text).toMatch(/retire en public tout le dossier|withdraws the whole dossier/)
      }
    })

    it('The recipients of each kind of mail are a setting', async () => {
      const settings = { slug: 'press-room', req: await room.as('admin') } as const
      const concerned = { askedToReview: { concerned: false, roles: ['admin' as const] } }
      await room.payload.updateGlobal({ ...settings, data: { mail: concerned } })
      await submitted()
      expect(toWhom(await follow())).toEqual([emailOf('admin')])
      const back = { askedToReview: { concerned: true, roles: [] } }
      await room.payload.updateGlobal({ ...settings, data: { mail: back } })
    })

    it('A scheduled publication that fails is mailed once, and once more when it is given up', async () => {
      const { update } = await submitted()
      await say('legal', update, 'approves')
      await say('reviewer', update, 'approves')
      const wall = { date: '2031-05-12', time: '09:00' }
      orThrow(await scheduleUpdate(await room.as('publisher'), update, wall))
      await nothingWaits()
      const { schedule } = (await findById(room, 'updates', update)) ?? {}
      const fail = (failures: number, next: string | null) =>
        inTransaction(room.payload, null, (req) =>
          writeUpdate(req, update, { schedule: { ...schedule, failures, next } }),
        )
      await fail(1, '2031-05-12T07:00:30.000Z')
      expect(toWhom(await follow())).toEqual([emailOf('publisher')])
      await fail(2, '2031-05-12T07:01:30.000Z')
      expect(await follow()).toEqual([])
      await fail(6, null)
      const [letter] = await follow()
      expect(letter?.text).toContain('c’est à vous d’agir')
      expect(await follow(other)).toEqual([])
    })
  })

  describe('An act whose mails cannot be written', () => {
    beforeAll(nothingWaits)

    it('An act whose mails cannot be written delays no other act, and is reported to administrators once', async () => {
      const broken = await submitted()
      await inTransaction(room.payload, null, (req) =>
        writeUpdate(req, broken.update, {
          schedule: { due: '2031-05-12T07:00:00.000Z', zone: 'Nulle/Part' },
        }),
      )
      await submitted()
      const letters = await follow()
      expect(toWhom(letters)).toEqual([...whoCanApprove, emailOf('admin')].toSorted())
      const told = letters.find(({ to }) => to === emailOf('admin'))
      expect(told?.text).toContain(`/admin/update/${broken.update}`)
      expect(await follow(other)).toEqual([])
      expect(await follow()).toEqual([])
      await inTransaction(room.payload, null, (req) =>
        writeUpdate(req, broken.update, { schedule: { due: null, zone: null } }),
      )
    })
  })

  describe('A crash', () => {
    beforeAll(nothingWaits)

    it('A crash before the mails are stored loses no mail and repeats none', async () => {
      await submitted()
      const failing = failAfterWrite(room.payload, 2)
      await expect(enqueueMails(room.payload)).rejects.toThrow()
      failing.stop()
      expect(toWhom(await follow(other))).toEqual(whoCanApprove.toSorted())
      expect(await follow()).toEqual([])
    })

    it('A crash between the commit and the sending still has the mails sent once, by the next instance that checks', async () => {
      await submitted()
      await enqueueMails(room.payload)
      expect(toWhom(await follow(other))).toEqual(whoCanApprove.toSorted())
      expect(await follow()).toEqual([])
    })

    it('A crash while a mail is sent does not delay the other mails, and that mail is tried again later', async () => {
      await submitted()
      await enqueueMails(room.payload)
      const claimed = await reserveMail(room.payload, new Date().toISOString())
      const before = makePostBox()
      await sendMails(other, before.post, minutesLater(4))
      expect(before.letters).toHaveLength(2)
      const after = makePostBox()
      await sendMails(other, after.post, minutesLater(6))
      expect(after.letters.map(({ id }) => id)).toEqual([claimed?.id])
    })
  })

  it('An act that is too recent waits for a later check and is not lost', async () => {
    await nothingWaits()
    await submitted()
    await enqueueMails(room.payload, 60_000)
    expect(await findAll(room, 'mails', { state: { equals: 'waiting' } })).toEqual([])
    expect(toWhom(await follow())).toEqual(whoCanApprove.toSorted())
  })

  it('Two instances that check at the same time send each mail once', async () => {
    await nothingWaits()
    await submitted()
    await submitted()
    const box = makePostBox()
    const instances = [room.payload, other, room.payload, other]
    await Promise.all(instances.map((payload) => enqueueMails(payload)))
    await Promise.all(instances.map((payload) => sendMails(payload, box.post)))
    expect(box.letters).toHaveLength(6)
    expect(new Set(box.letters.map(({ id }) => id)).size).toBe(6)
  })

  describe('A mail that cannot be sent', () => {
    beforeAll(async () => {
      await nothingWaits()
      await submitted()
      await enqueueMails(room.payload)
    })

    it('A mail that cannot be sent is tried again at longer intervals, then fails for good and is shown to administrators', async () => {
      const box = makePostBox()
      const refuse = box.failing('EENVELOPE')
      const times = [0, 0.5, 2, 8, 35, 165, 800, 5_000]
      for (const minutes of times) await sendMails(room.payload, refuse, minutesLater(minutes))
      expect(box.letters).toHaveLength(6 * 3)
      const shown = orThrow(await readMails(await room.as('admin')))
      expect(
        shown.slice(0, 3).map(({ state, attempts, fault, next }) => [state, attempts, fault, next]),
      ).toEqual(Array(3).fill(['failed', 6, 'recipientRefused', null]))
      expect(JSON.stringify(await findAll(room, 'mails', {}))).not.toContain('No way to')
      const { letters, post } = makePostBox()
      await sendMails(room.payload, post, minutesLater(100_000))
      expect(letters).toEqual([])
    })

    it('A mail server that cannot be reached delays the other mails', async () => {
      await submitted()
      await enqueueMails(room.payload)
      const box = makePostBox()
      await sendMails(room.payload, box.failing('ECONNREFUSED'))
      expect(box.letters).toHaveLength(1)
      const later = makePostBox()
      await sendMails(room.payload, later.post, minutesLater(2))
      expect(later.letters).toHaveLength(3)
    })

    it('A mail is given up when the account of its recipient was closed in the meantime', async () => {
      await submitted()
      await enqueueMails(room.payload)
      const legal = { collection: 'users', id: accountOf('legal') } as const
      await room.payload.db.updateOne({ ...legal, data: { active: false } })
      const box = makePostBox()
      await sendMails(room.payload, box.post)
      await room.payload.db.updateOne({ ...legal, data: { active: true } })
      expect(toWhom(box.letters)).toEqual([emailOf('publisher'), emailOf('reviewer')])
    })

    it('A failed mail is shown only to administrators', async () => {
      for (const role of ['writer', 'reviewer', 'legal', 'publisher', null] as const)
        expect(await readMails(await room.as(role))).toEqual({
          ok: false,
          reasons: [{ code: 'not-allowed', path: ['manageSettings'] }],
        })
    })
  })

  describe('An old mail', () => {
    const daysLater = (days: number) => minutesLater(days * 24 * 60)()
    const kept = async () => {
      const mails = await findAll(room, 'mails', {})
      return new Set(mails.map(({ state, occasion }) => `${state} ${occasion}`))
    }

    it('An old mail is deleted once it was sent or given up, unless it still fails', async () => {
      await nothingWaits()
      await submitted()
      await enqueueMails(room.payload)
      const before = await kept()
      expect(before).toContain('failed askedToReview')
      expect(before).toContain('sent published')
      await pruneMails(room.payload, daysLater(89))
      expect(await kept()).toEqual(before)
      await pruneMails(room.payload, daysLater(91))
      expect(await kept()).toEqual(new Set(['waiting askedToReview', 'sent publicationFailed']))
    })

    it('A deleted old mail is not written again', async () => {
      await nothingWaits()
      await pruneMails(room.payload, daysLater(91))
      expect(await follow()).toEqual([])
    })
  })
})
