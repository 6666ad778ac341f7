import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { withdrawDossier } from '@/operations/withdrawal/changeStanding'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { readHome } from './readHome'

describeOnDatabases('The first page of the desk', (open) => {
  it('The home page of the desk shows a withdrawal while it is under way, and then that the dossier is withdrawn', async () => {
    const room = await openPressRoom(open)
    const { dossier } = await publishDraft(room, smallDraft(`Les sondes ${randomUUID()}`))
    const atHome = async () =>
      orThrow(await readHome(await room.as('admin'))).dossiers.find(({ id }) => id === dossier)
    expect(await atHome()).toMatchObject({ isWithdrawn: false, standing: null })
    const order = { reason: 'Le procès a montré le contraire.' }
    const { update } = orThrow(await withdrawDossier(await room.as('legal'), dossier, order))
    expect(await atHome()).toMatchObject({
      isWithdrawn: false,
      standing: { id: update, isWithdrawal: true, contributors: ['Compte legal'] },
    })
    orThrow(await publishUpdate(await room.as('publisher'), update))
    expect(await atHome()).toMatchObject({ isWithdrawn: true, standing: null })
  })
})
