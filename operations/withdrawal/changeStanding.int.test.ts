import { beforeAll, expect, it } from 'vitest'
import { findById, findOne } from '@/database/find'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { reopenUpdate } from '@/operations/update/reopenUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { withdrawClaim } from './changeStanding'

describeOnDatabases('A withdrawal', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
  })

  it('A withdrawal needs the approvals of a substantive change, whatever its class', async () => {
    const publisher = await room.as('publisher')
    const { dossier, update } = await writeDossier(await room.as('writer'), smallDraft('Sondes'))
    await announce(await room.as('writer'), update)
    orThrow(await publishUpdate(publisher, update, 'Le tribunal l’ordonne.'))
    const claim = (await findOne(room, 'claims', { dossier: { equals: dossier } }))?.id ?? ''
    const order = { reason: 'Jugement.' }
    const gone = orThrow(await withdrawClaim(await room.as('writer'), claim, order)).update
    orThrow(await reopenUpdate(await room.as('writer'), gone))
    await announce(await room.as('writer'), gone, { class: 'minor' })
    const { candidate } = orThrow(await submitUpdate(await room.as('writer'), gone))
    const verdict = { verdict: 'approves', comment: null, isPrivate: false, part: null } as const
    orThrow(
      await reviewUpdate(await room.as('reviewer'), gone, {
        ...verdict,
        role: 'reviewer',
        candidate,
      }),
    )
    expect((await findById(room, 'updates', gone))?.state).toBe('inReview')
    expect(codesOf(await publishUpdate(publisher, gone))).toEqual(['approvals-missing'])
  })

  it('The reason of a withdrawal has a visible character and is one line', async () => {
    const publisher = await room.as('publisher')
    const { dossier, update } = await writeDossier(await room.as('writer'), smallDraft('Balises'))
    await announce(await room.as('writer'), update)
    orThrow(await publishUpdate(publisher, update, 'Le tribunal l’ordonne.'))
    const claim = (await findOne(room, 'claims', { dossier: { equals: dossier } }))?.id ?? ''
    const withdraw = (reason: string) => withdrawClaim(publisher, claim, { reason })
    expect(codesOf(await withdraw('\u200b\u3164'))).toEqual(['withdrawal-reason'])
    expect(codesOf(await withdraw('Jugement \u202edu 3 mai.'))).toEqual(['text-direction'])
    const { update: gone } = orThrow(await withdraw(' Jugement\r\ndu 3 mai.\n'))
    expect(await findById(room, 'updates', gone)).toMatchObject({
      note: 'Jugement du 3 mai.',
      standing: { reason: 'Jugement du 3 mai.' },
    })
  })
})
