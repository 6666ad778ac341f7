import { describe, expect, it } from 'vitest'
import { failureMailsFor } from './failureMailsFor'
import { parseMailSettings } from './MailSettings'
import { failureMailId } from './mailId'

const people = [
  { id: 'paul', roles: ['publisher'], active: true },
  { id: 'pia', roles: ['publisher'], active: false },
  { id: 'sara', roles: ['writer'], active: true },
  { id: 'wanda', roles: ['writer'], active: true },
]
const settings = parseMailSettings(null)
const due = '2026-12-01T08:00:00.000Z'
const failed = (failures: number, next: string | null = due) => ({
  by: 'sara',
  due,
  failures,
  next,
})

describe('A scheduled publication that failed', () => {
  it('A failed scheduled publication is mailed to the publishers and to the user who scheduled it', () => {
    expect(failureMailsFor(failed(1), people, settings).map(({ to }) => to)).toEqual([
      'paul',
      'sara',
    ])
  })

  it('A scheduled publication is mailed to nobody before it fails', () => {
    expect(failureMailsFor(failed(0), people, settings)).toEqual([])
  })

  it('A failed scheduled publication is mailed once while it is tried again, and once when it is given up', () => {
    const idsOf = (schedule: ReturnType<typeof failed>) =>
      failureMailsFor(schedule, people, settings).map((mail) => failureMailId('u', schedule, mail))
    const ids = [1, 2, 5].map((failures) => idsOf(failed(failures)))
    expect(ids).toEqual([ids[0], ids[0], ids[0]])
    expect(idsOf(failed(6, null))).not.toEqual(ids[0])
  })
})
