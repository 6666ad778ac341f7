import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeConfig } from '@/makeConfig'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { mailFilesIn } from '@/testing/mail/mailFilesIn'
import {
  accountOf,
  emailOf,
  openPressRoom,
  type TestPressRoom,
} from '@/testing/pressRoom/openPressRoom'

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

  it('A password request for an unknown address sends no mail and does not reveal that the address is unknown', async () => {
    const before = mailFilesIn(dir).length
    expect(await forget('personne@salle.example')).toBeNull()
    expect(mailFilesIn(dir)).toHaveLength(before)
  })
})
