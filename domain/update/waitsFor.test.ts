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

it('What is in review waits for who may review it, has not done so and did not write it', () => {
  expect(wait({})).toBe('toReview')
  expect(wait({ mayReview: false })).toBeNull()
  expect(wait({ isContributor: true })).toBeNull()
  expect(wait({ hasApproved: true })).toBeNull()
})

it('What somebody wants changed waits for who wrote it', () => {
  const asked = { state: 'open', hasChangesAsked: true } as const
  expect(wait({ ...asked, isContributor: true })).toBe('changesAsked')
  expect(wait(asked)).toBeNull()
  expect(wait({ state: 'open', isContributor: true })).toBeNull()
})

it('What is approved waits for who may publish it', () => {
  expect(wait({ state: 'approved' })).toBe('ready')
  expect(wait({ state: 'approved', mayPublish: false })).toBeNull()
})

it('What is scheduled waits for nobody, unless it failed', () => {
  expect(wait({ state: 'scheduled' })).toBeNull()
  expect(wait({ state: 'scheduled', hasFailed: true })).toBe('failed')
  expect(wait({ state: 'scheduled', hasFailed: true, mayPublish: false })).toBeNull()
})

it('What is scheduled and goes out no more waits for who may publish it', () => {
  const stopped = { state: 'scheduled', isStopped: true } as const
  expect(wait(stopped)).toBe('stopped')
  expect(wait({ ...stopped, mayPublish: false })).toBeNull()
  expect(wait({ ...stopped, hasFailed: true })).toBe('failed')
})

it('What lost approvals is not ready: it waits for who may publish it or approve it anew', () => {
  for (const state of ['approved', 'scheduled'] as const) {
    const short = { state, isShort: true }
    expect(wait(short)).toBe('approvalsMissing')
    expect(wait({ ...short, mayPublish: false })).toBe('approvalsMissing')
    expect(wait({ ...short, mayPublish: false, hasApproved: true })).toBeNull()
    expect(wait({ ...short, mayPublish: false, isContributor: true })).toBeNull()
  }
})

it('What went out unread waits for everyone', () => {
  const unread = {
    state: 'published',
    isUnread: true,
    mayReview: false,
    mayPublish: false,
  } as const
  expect(wait(unread)).toBe('unread')
  expect(wait({ ...unread, isUnread: false })).toBeNull()
})
