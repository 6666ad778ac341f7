import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultRule, type Need, reviewRoles } from './ApprovalRule'
import { type Approval, missingNeeds } from './missingNeeds'

const by = (person: string, role: Approval['role']): Approval => ({ person, role })
const { substantive, minor } = defaultRule

describe('The approvals that a change needs', () => {
  it('No approval is missing when somebody of each role gave one', () => {
    expect(missingNeeds(substantive, [by('ada', 'legal'), by('lou', 'publisher')])).toEqual([])
    expect(missingNeeds(minor, [by('lou', 'legal')])).toEqual([])
    expect(missingNeeds([], [])).toEqual([])
  })

  it('The missing approvals are listed with their number', () => {
    expect(missingNeeds(substantive, [by('lou', 'reviewer')])).toEqual([
      { roles: ['legal'], count: 1 },
    ])
    const two: Need = { roles: ['reviewer'], count: 2 }
    expect(missingNeeds([two], [by('lou', 'reviewer')])).toEqual([{ ...two, count: 1 }])
  })

  it('One person cannot give two of the needed approvals, in one role or in two', () => {
    expect(missingNeeds(substantive, [by('ada', 'legal'), by('ada', 'reviewer')])).toEqual([
      { roles: ['legal'], count: 1 },
    ])
  })

  it('Approvals are assigned so that as many needs as possible are met, in any order', () => {
    const needs: readonly Need[] = [
      { roles: ['legal', 'reviewer'], count: 1 },
      { roles: ['reviewer'], count: 1 },
    ]
    const approvals = [by('ada', 'reviewer'), by('lou', 'legal')]
    expect(missingNeeds(needs, approvals)).toEqual([])
    expect(missingNeeds(needs, approvals.toReversed())).toEqual([])
  })

  const role = fc.constantFrom(...reviewRoles)
  const need = fc.record({
    roles: fc.uniqueArray(role, { minLength: 1 }),
    count: fc.integer({ min: 1, max: 3 }),
  })
  const approval = fc.record({ person: fc.constantFrom('ada', 'lou', 'max', 'zoé'), role })

  it('One more approving person reduces the missing approvals by at most one and never increases them', () => {
    const total = (needs: readonly Need[]) => needs.reduce((sum, { count }) => sum + count, 0)
    fc.assert(
      fc.property(
        fc.array(need, { maxLength: 4 }),
        fc.array(approval),
        role,
        (needs, given, extra) => {
          const before = total(missingNeeds(needs, given))
          const after = total(missingNeeds(needs, [...given, by('somebody else', extra)]))
          expect(before - after).toBeGreaterThanOrEqual(0)
          expect(before - after).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})
