import { expect, it } from 'vitest'
import { z } from 'zod'
import { setUpCodeOf } from '@/domain/account/setUpCodeOf'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { restClient } from '@/testing/pressRoom/restClient'
import { tokenIn } from '@/testing/pressRoom/tokenIn'

const me = z.object({ user: z.object({ email: z.string() }) })

describeOnSqlite('The first account', (open) => {
  it('The first account is signed in by the answer that made it', async () => {
    const room = await open()
    const email = 'premiere@essais.example'
    const setUpCode = setUpCodeOf('only-for-tests')
    const data = { name: 'Première', email, password: 'tarte aux prunes du jeudi', setUpCode }
    const { headers } = await restClient(room)('POST', '/users/first-register', data)
    const own = await restClient(room, tokenIn(headers) ?? '')('GET', '/users/me')
    expect(me.parse(own.body).user.email).toBe(email)
  })
})
