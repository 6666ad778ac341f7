import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll, findById } from '@/database/find'
import { setUpCodeOf } from '@/domain/account/setUpCodeOf'
import { sendMails } from '@/effects/mail/sendMails'
import { describeOnDatabases, describeOnSqlite } from '@/testing/database/testDatabases'
import { makePostBox } from '@/testing/mail/postBox'
import {
  accountOf,
  emailOf,
  openPressRoom,
  type TestPressRoom,
  testPassword,
} from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByEmail, signInByRest } from '@/testing/pressRoom/restClient'
import { tokenIn } from '@/testing/pressRoom/tokenIn'

const code = setUpCodeOf('only-for-tests')
const french = { 'Accept-Language': 'fr' }
const good = 'tarte aux prunes du jeudi'

describeOnDatabases('The first account', (open) => {
  const first = { name: 'Léa Ferrand', email: 'lea@salle.example', password: good }
  const emptyRoom = async () => {
    const opened = await open()
    opened.payload.logger.level = 'silent'
    const rest = restClient(opened)
    const register = (data: object, network = '203.0.113.1') =>
      rest('POST', '/users/first-register', data, { ...french, 'X-Forwarded-For': network })
    return { ...opened, register }
  }

  it('The first account is made with the set-up code alone, and by one of many who have it', async () => {
    const { payload, register } = await emptyRoom()
    for (const data of [first, { ...first, setUpCode: '' }, { ...first, setUpCode: `0${code}` }]) {
      const answer = await register(data)
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('code de mise en service')
      expect(answer.text).toContain('"path":"setUpCode"')
      expect(answer.text).toContain('"message":"Ce n’est pas le code de mise en service.')
    }
    expect(await findAll({ payload }, 'users', {})).toEqual([])
    const right = { ...first, setUpCode: code.toLowerCase() }
    const answers = await Promise.all(
      Array.from({ length: 4 }, (_, index) =>
        register({ ...right, email: `l${index}@salle.example` }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403, 403, 403])
    expect(await findAll({ payload }, 'users', {})).toHaveLength(1)
  })

  it('The first account is signed in by the answer that made it', async () => {
    const opened = await emptyRoom()
    const { headers } = await opened.register({ ...first, setUpCode: code })
    const own = await restClient(opened, tokenIn(headers) ?? '')('GET', '/users/me')
    expect(own.body).toMatchObject({ user: { email: first.email } })
  })

  it('The first account keeps the rules of passwords', async () => {
    const { payload, register } = await emptyRoom()
    const answer = await register({ ...first, setUpCode: code, password: 'ferrand-2026' })
    expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('votre nom') })
    expect(await findAll({ payload }, 'users', {})).toEqual([])
  })

  it('The set-up code cannot be guessed at without end, and who guesses shuts nobody else out', async () => {
    const { register } = await emptyRoom()
    const statuses: number[] = []
    for (const _ of Array.from({ length: 21 }))
      statuses.push((await register(first, '203.0.113.2')).status)
    expect(statuses).toEqual([...Array(20).fill(400), 429])
    expect((await register({ ...first, setUpCode: code })).status).toBe(200)
  })
})

describeOnSqlite('A password', (open) => {
  let room: TestPressRoom
  let own: Rest
  let admin: Rest
  const id = accountOf('writer')
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    own = restClient(room, await signInByRest(room, 'writer'))
    admin = restClient(room, await signInByRest(room, 'admin'))
  })
  const hash = async () => (await findById(room, 'users', id))?.hash
  const change = (rest: Rest, data: object, account = id) =>
    rest('PATCH', `/users/${account}`, data, french)

  it.each([
    ['short', 'onze signes', 'trop court'],
    ['well known', 'qwerty123456', 'essaie en premier'],
    ['made of the own name and address', 'compte.writer-2026', 'votre nom'],
  ])('A password that is %s is refused at its field, by every way', async (_, password, words) => {
    const before = await hash()
    const data = { name: 'Neuf', email: `${randomUUID()}@salle.example`, roles: ['writer'] }
    const name = 'Compte writer'
    const token = await forgetPassword()
    const answers = [
      await change(own, { password, currentPassword: testPassword }),
      await admin('POST', '/users', { ...data, name, password }, french),
      await restClient(room)('POST', '/users/reset-password', { token, password }, french),
    ]
    for (const { status, text } of answers) {
      expect(status).toBe(400)
      expect(text).toContain(words)
      expect(text).toContain('"path":"password"')
    }
    const create = { ...data, name, active: true, password, roles: ['writer' as const] }
    await expect(room.payload.create({ collection: 'users', data: create })).rejects.toThrow()
    expect(await hash()).toBe(before)
  })

  const forgetPassword = () =>
    room.payload.forgotPassword({
      collection: 'users',
      data: { email: emailOf('writer') },
      disableEmail: true,
    })

  it.each([
    ['password', { password: good }],
    ['address', { email: 'ailleurs@salle.example' }],
  ])('The own %s is changed with the current password alone', async (_, data) => {
    const before = await findById(room, 'users', id)
    for (const currentPassword of [undefined, '', 'un autre mot de passe', [testPassword]]) {
      const answer = await change(own, { ...data, currentPassword })
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('"path":"currentPassword"')
    }
    expect(await findById(room, 'users', id)).toMatchObject({
      hash: before?.hash,
      email: before?.email,
    })
    const answer = await change(own, { ...data, currentPassword: testPassword })
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain(testPassword)
    await room.payload.update({
      collection: 'users',
      id,
      data: { password: testPassword, email: emailOf('writer') },
    })
    own = restClient(room, await signInByRest(room, 'writer'))
  })

  it('A person is told at the address before when their address or password is changed, by themselves, an administrator or a link', async () => {
    const { payload } = room
    await payload.db.deleteMany({ collection: 'mails', where: {} })
    const elsewhere = 'autre-adresse@salle.example'
    expect((await change(admin, { email: elsewhere })).status).toBe(200)
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: elsewhere },
      disableEmail: true,
    })
    const reset = { token, password: good }
    expect((await restClient(room)('POST', '/users/reset-password', reset)).status).toBe(200)
    own = restClient(room, await signInByEmail(room, elsewhere, good))
    const back = { email: emailOf('writer'), password: testPassword, currentPassword: good }
    expect((await change(own, back)).status).toBe(200)
    const { letters, post } = makePostBox()
    await sendMails(payload, post)
    expect(letters.map(({ to, subject }) => `${subject} → ${to}`).toSorted()).toEqual([
      `Le mot de passe de votre compte a été changé → ${elsewhere}`,
      `Le mot de passe de votre compte a été changé → ${elsewhere}`,
      `L’adresse de votre compte a été changée → ${elsewhere}`,
      `L’adresse de votre compte a été changée → ${emailOf('writer')}`,
    ])
    own = restClient(room, await signInByRest(room, 'writer'))
  })

  it('Everything else of the own account is changed without the current password', async () => {
    const data = { name: 'Compte writer', email: emailOf('writer').toUpperCase() }
    expect((await change(own, data)).status).toBe(200)
  })

  it('Nobody changes the password of another, not even an administrator', async () => {
    const before = await hash()
    const answer = await change(admin, { password: good, currentPassword: testPassword })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Chacun choisit son mot de passe')
    const where = `/users?where[id][equals]=${id}`
    await admin('PATCH', where, { password: good })
    expect(await hash()).toBe(before)
  })

  it('A current password cannot be guessed at without end', async () => {
    const legal = restClient(room, await signInByRest(room, 'legal'))
    const guess = () =>
      change(legal, { password: good, currentPassword: 'faux' }, accountOf('legal'))
    const statuses: number[] = []
    for (const _ of Array.from({ length: 11 })) statuses.push((await guess()).status)
    expect(statuses).toEqual([...Array(10).fill(400), 429])
  })
})
