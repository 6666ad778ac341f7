import { describe, expect, it } from 'vitest'
import { type UpdateState, updateStates } from '@/domain/workflow/transitions'
import { invitationState } from './invitationState'

const candidate = 'a'.repeat(64)
const link = {
  candidate,
  submission: 2,
  expiresAt: '2026-03-08T09:00:00.000Z',
  revokedAt: null,
}
const update = { state: 'inReview' as const, candidate, submission: 2 }
const before = '2026-03-08T08:59:59.999Z'

describe('A link for a reviewer', () => {
  it('A link is valid until the moment at which it expires, and not at that moment', () => {
    expect(invitationState(link, update, before)).toBe('live')
    expect(invitationState(link, update, link.expiresAt)).toBe('expired')
  })

  it('A revoked link is invalid, whether it is expired or not', () => {
    const revoked = { ...link, revokedAt: before }
    expect(invitationState(revoked, update, before)).toBe('revoked')
    expect(invitationState(revoked, update, '2027-01-01T00:00:00.000Z')).toBe('revoked')
  })

  it('A link does not open another candidate, nor a later submission of the same words', () => {
    const others = [
      { ...update, candidate: 'b'.repeat(64) },
      { ...update, candidate: null },
      { ...update, submission: 3 },
    ]
    for (const other of others) expect(invitationState(link, other, before)).toBe('over')
  })

  const readable: readonly UpdateState[] = ['inReview', 'approved', 'scheduled', 'published']
  it.each(updateStates)(
    'A link is valid or over by the state of its update, which is %s',
    (state) => {
      const expected = readable.includes(state) ? 'live' : 'over'
      expect(invitationState(link, { ...update, state }, before)).toBe(expected)
    },
  )
})
