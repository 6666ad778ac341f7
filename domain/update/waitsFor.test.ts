import { expect, it } from 'vitest'
import { type WaitQuestion, waitsFor } from './waitsFor'

const question: WaitQuestion = {
  state: 'inReview',
  isUnread: false,
  isContributor: false,
  hasChangesAsked: false,
  hasApproved: false,
  hasFailed: false,
  isStopped: false,
  isShort: false,
  mayReview: true,
  mayPublish: true,
}
const wait = (changes: Partial<WaitQuestion>) => waitsFor({ ...question, ...changes })

it('An update in review waits for reviewers who have not reviewed it and did not write it', () => {
  expect(wait({})).toBe('toReview')
  expect(wait({ mayReview: false })).toBeNull()
  expect(wait({ isContributor: true })).toBeNull()
  expect(wait({ hasApproved: true })).toBeNull()
})

it('An update with requested changes waits for its authors', () => {
  const asked = { state: 'open', hasChangesAsked: true } as const
  expect(wait({ ...asked, isContributor: true })).toBe('changesAsked')
  expect(wait(asked)).toBeNull()
  expect(wait({ state: 'open', isContributor: true })).toBeNull()
})

it('An approved update waits for those who may publish it', () => {
  expect(wait({ state: 'approved' })).toBe('ready')
  expect(wait({ state: 'approved', mayPublish: false })).toBeNull()
})

it('A scheduled update waits for nobody, unless it failed', () => {
  expect(wait({ state: 'scheduled' })).toBeNull()
  expect(wait({ state: 'scheduled', hasFailed: true })).toBe('failed')
  expect(wait({ state: 'scheduled', hasFailed: true, mayPublish: false })).toBeNull()
})

it('A scheduled update that will not be published any more waits for those who may publish it', () => {
  const stopped = { state: 'scheduled', isStopped: true } as const
  expect(wait(stopped)).toBe('stopped')
  expect(wait({ ...stopped, mayPublish: false })).toBeNull()
  expect(wait({ ...stopped, hasFailed: true })).toBe('failed')
})

it('An update that lost approvals waits for those who may publish it or approve it again', () => {
  for (const state of ['approved', 'scheduled'] as const) {
    const short = { state, isShort: true }
    expect(wait(short)).toBe('approvalsMissing')
    expect(wait({ ...short, mayPublish: false })).toBe('approvalsMissing')
    expect(wait({ ...short, mayPublish: false, hasApproved: true })).toBeNull()
    expect(wait({ ...short, mayPublish: false, isContributor: true })).toBeNull()
  }
})

it('An update that was published unread waits for reviewers who have not reviewed it and did not write it', () => {
  const unread = { state: 'published', isUnread: true, mayPublish: false } as const
  expect(wait(unread)).toBe('unread')
  expect(wait({ ...unread, mayReview: false })).toBeNull()
  expect(wait({ ...unread, isContributor: true })).toBeNull()
  expect(wait({ ...unread, hasApproved: true })).toBeNull()
  expect(wait({ ...unread, isUnread: false })).toBeNull()
})
