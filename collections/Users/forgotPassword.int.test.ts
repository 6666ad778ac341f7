import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { findById } from '@/database/find'
import { makeConfig } from '@/makeConfig'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { mailFilesIn } from '@/testing/mail/mailFilesIn'
import {
  accountOf,
  emailOf,
  openPressRoom,
  type TestPressRoom,
} from '@/testing/pressRoom/openPressRoom'
import { restClient } from '@/testing/pressRoom/restClient'

const newPassword = 'encore un mot de passe'

describeOnDatabases('A forgotten password', (open) => {
  let room: TestPressRoom
  const folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-mail-'))
  const dir = path.join(folder, 'mail')
  const mail = { smtpUrl: null, dir, from: 'Point par point <desk@salle.example>' }
  beforeAll(async () => {
    room = await openPressRoom(() =>
      open((databaseUri) =>
        makeConfig({ databaseUri, filesDir: folder, secret: 'only-for-tests', mail }),
      ),
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const forget = async (email: string) =>
    room.payload.forgotPassword({ collection: 'users', data: { email } })

  it.each([
    ['writer', 'fr', 'Subject: Choisir un nouveau mot de passe'],
    ['publisher', 'en', 'Subject: Choose a new password'],
  ] as const)(
    'A forgotten password is reset by a link, in the language of the account: %s',
    async (role, language, subject) => {
      await room.payload.db.updateOne({
        collection: 'users',
        id: accountOf(role),
        data: { language },
      })
      const token = await forget(emailOf(role))
      const mails = mailFilesIn(dir).map(({ text }) => text)
      const found = mails.find((text) =>
        text.includes(`http://localhost:3000/admin/reset/${token}`),
      )
      expect(found?.split('\n')).toEqual(expect.arrayContaining([subject, `To: ${emailOf(role)}`]))
    },
  )

  it('A link to a new password is stored as a digest, which opens nothing', async () => {
    const token = await forget(emailOf('legal'))
    const stored = (await findById(room, 'users', accountOf('legal')))?.resetPasswordToken ?? ''
    expect(stored).toMatch(/^sha256:[0-9a-f]{64}$/)
    const reset = (given: unknown) =>
      restClient(room)('POST', '/users/reset-password', { token: given, password: newPassword })
    for (const guess of [stored, stored.slice('sha256:'.length), '', null, { exists: true }])
      expect((await reset(guess)).status).toBe(403)
    expect((await reset(token)).status).toBe(200)
    expect((await reset(token)).status).toBe(403)
  })

  it('A link that was stored as it was before opens nothing any more', async () => {
    const data = {
      resetPasswordToken: 'as-it-was',
      resetPasswordExpiration: new Date(Date.now() + 60_000).toISOString(),
    }
    await room.payload.db.updateOne({ collection: 'users', id: accountOf('admin'), data })
    const reset = { token: 'as-it-was', password: newPassword }
    expect((await restClient(room)('POST', '/users/reset-password', reset)).status).toBe(403)
  })

  it('A request for a link is answered at once and alike, whether there is an account or not', async () => {
    const ask = (email: string) => restClient(room)('POST', '/users/forgot-password', { email })
    const asked = vi.spyOn(room.payload, 'forgotPassword')
    asked.mockImplementation(() => new Promise(() => undefined))
    const [known, none] = [await ask(emailOf('reviewer')), await ask('personne@salle.example')]
    expect(asked).toHaveBeenCalledTimes(2)
    asked.mockRestore()
    expect([none.status, none.text]).toEqual([known.status, known.text])
    expect(known.status).toBe(200)
    expect((await ask(' ')).status).toBe(400)
  })

  it('A password request for an unknown address sends no mail and does not reveal that the address is unknown', async () => {
    const before = mailFilesIn(dir).length
    expect(await forget('personne@salle.example')).toBeNull()
    expect(mailFilesIn(dir)).toHaveLength(before)
  })
})
