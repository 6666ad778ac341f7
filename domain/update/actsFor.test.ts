import { describe, expect, it } from 'vitest'
import { type ActsQuestion, actsFor } from './actsFor'

const question: ActsQuestion = {
  state: 'inReview',
  isUnread: false,
  isEnough: false,
  isContributor: false,
  may: () => true,
}
const acts = (changes: Partial<ActsQuestion>) => actsFor({ ...question, ...changes })
const names = (changes: Partial<ActsQuestion>) => acts(changes).map(({ act }) => act)
const reasonsOf = (act: string, changes: Partial<ActsQuestion>) =>
  acts(changes)
    .find((one) => one.act === act)
    ?.reasons.map(({ code }) => code)

describe('What a person may do to an update', () => {
  it('is what its state knows, in the order in which it is done', () => {
    expect(names({ state: 'open' })).toEqual(['submit', 'comment', 'publish', 'abandon'])
    expect(names({ state: 'scheduled' })).toEqual([
      'approve',
      'askForChanges',
      'comment',
      'publish',
      'unschedule',
      'reopen',
    ])
    expect(names({ state: 'abandoned' })).toEqual([])
  })

  it('is told with the reason where the person may not', () => {
    expect(reasonsOf('publish', { may: (act) => act !== 'publish' })).toEqual(['not-allowed'])
    expect(reasonsOf('approve', { isContributor: true })).toEqual(['own-words'])
    expect(reasonsOf('approve', {})).toEqual([])
  })

  it('breaks glass where it is published without the approvals', () => {
    const publish = (changes: Partial<ActsQuestion>) =>
      acts(changes).find(({ act }) => act === 'publish')?.breaksGlass
    expect(publish({})).toBe(true)
    expect(publish({ state: 'approved', isEnough: true })).toBe(false)
  })

  it('is still to review what went out unread, and nothing else', () => {
    expect(names({ state: 'published' })).toEqual([])
    expect(names({ state: 'published', isUnread: true })).toEqual(['approve', 'askForChanges'])
  })
})
