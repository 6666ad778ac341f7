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
  it('The acts are those that the state of the update allows, in their usual order', () => {
    expect(names({ state: 'open' })).toEqual(['submit', 'comment', 'abandon', 'publish'])
    expect(names({ state: 'scheduled', isEnough: true })).toEqual([
      'approve',
      'askForChanges',
      'comment',
      'publish',
      'unschedule',
      'reopen',
    ])
    expect(names({ state: 'abandoned' })).toEqual([])
  })

  it('An act that a person may not do is listed with the reason', () => {
    expect(reasonsOf('publish', { may: (act) => act !== 'publish' })).toEqual(['not-allowed'])
    expect(reasonsOf('approve', { isContributor: true })).toEqual(['own-words'])
    expect(reasonsOf('approve', {})).toEqual([])
  })

  it('A publication without the approvals comes after every other act', () => {
    expect(names({ state: 'inReview' }).at(-1)).toBe('publish')
    expect(names({ state: 'approved', isEnough: true }).at(-1)).toBe('abandon')
  })

  it('A publication without the approvals is marked as breaking the glass', () => {
    const publish = (changes: Partial<ActsQuestion>) =>
      acts(changes).find(({ act }) => act === 'publish')?.breaksGlass
    expect(publish({})).toBe(true)
    expect(publish({ state: 'approved', isEnough: true })).toBe(false)
  })

  it('A published update offers a review only when it has not been read, and nothing else', () => {
    expect(names({ state: 'published' })).toEqual([])
    expect(names({ state: 'published', isUnread: true })).toEqual(['approve', 'askForChanges'])
  })
})
