import { describe, expect, it } from 'vitest'
import { roles } from '@/access/permissions'
import { accounts, demonstrationPassword } from './accounts'

describe('the demonstration accounts', () => {
  it('have somebody for every role', () => {
    expect(new Set(accounts.flatMap((account) => account.roles))).toEqual(new Set(roles))
  })

  it('have an address each, where no mail can arrive', () => {
    const emails = accounts.map(({ email }) => email)
    expect(new Set(emails).size).toBe(accounts.length)
    expect(emails.filter((email) => !email.endsWith('@galveane.example'))).toEqual([])
  })

  it('share a password that is long enough', () => {
    expect(demonstrationPassword.length).toBeGreaterThanOrEqual(16)
  })
})
