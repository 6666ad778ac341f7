import { beforeAll, beforeEach, expect, it } from 'vitest'
import { findAll } from '@/database/find'
import { readDamages } from '@/desk/damage/readDamages'
import { forgetAll } from '@/effects/forgetAll'
import { type Damage, reportDamage } from '@/memory/Damage'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { faultsOfCell } from '@/testing/states/faultsOfCell'
import { stateTable } from '@/testing/states/stateTable'
import { enqueueMails } from './enqueueMails'

const damage = (what: Damage['what'], key: string): Damage => ({ what, key })

describeOnSqlite('What was found damaged', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })
  beforeEach(async () => {
    await forgetAll()
  })

  it('What was found damaged is mailed to administrators once for each kind, with all that is known', async () => {
    reportDamage(damage('part', 'one'))
    reportDamage(damage('part', 'another'))
    await enqueueMails(room.payload)
    await enqueueMails(room.payload)
    const mails = await findAll(room, 'mails', {})
    expect(mails.map(({ person, occasion }) => [person, occasion])).toEqual([
      [accountOf('admin'), 'damaged'],
    ])
    expect(mails[0]?.text).toContain('partie one\npartie another')
    expect(faultsOfCell(stateTable.mail.damaged, mails[0]?.text ?? null)).toEqual([])
    reportDamage(damage('file', 'third'))
    await enqueueMails(room.payload)
    expect(await findAll(room, 'mails', {})).toHaveLength(2)
  })

  it('What was found damaged is read at the desk by administrators alone', async () => {
    reportDamage(damage('act', '12'))
    expect(await readDamages(await room.as('admin'))).toEqual({
      ok: true,
      value: [{ what: 'act', key: '12' }],
    })
    expect((await readDamages(await room.as('writer'))).ok).toBe(false)
  })
})
