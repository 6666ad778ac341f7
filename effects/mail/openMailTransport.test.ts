import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import getPort from 'get-port'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultOf } from '@/domain/mail/mailFaults'
import { mailFilesIn, unfolded } from '@/testing/mail/mailFilesIn'
import { type MailServer, startMailServer } from '@/testing/mail/mailServer'
import { openMailTransport } from './openMailTransport'

const from = 'Salle de presse <presse@salle.example>'
const letter = {
  id: '7:account-legal:askedToReview',
  to: 'legal@salle.example',
  subject: 'À relire : « Les sondes »',
  text: 'https://presse.example/admin/update/1\n',
}

describe('A mail', () => {
  let server: MailServer
  let refusing: MailServer
  const folder = mkdtempSync(path.join(tmpdir(), 'point-par-point-mail-'))
  const dir = path.join(folder, 'mail')
  beforeAll(async () => {
    server = await startMailServer()
    refusing = await startMailServer('No such person')
  })
  afterAll(async () => {
    await server.stop()
    await refusing.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('A mail goes to the configured server', async () => {
    const post = openMailTransport({ smtpUrl: server.url, dir, from })
    await post(letter)
    await post({ ...letter, to: 'publisher@salle.example' })
    expect(server.received.map(({ to }) => to)).toEqual([[letter.to], ['publisher@salle.example']])
    const text = unfolded(server.received[0]?.text ?? '')
    for (const line of [
      `From: ${from}`,
      `To: ${letter.to}`,
      'Message-ID: <7.account-legal.askedToReview@salle.example>',
      'Auto-Submitted: auto-generated',
      'https://presse.example/admin/update/1',
    ])
      expect(text.split('\n')).toContain(line)
  })

  it('A mail that a server refuses, or that finds no server, fails with a kind of error that contains no address', async () => {
    const faultBy = (smtpUrl: string) =>
      openMailTransport({ smtpUrl, dir, from })(letter).then(() => null, faultOf)
    expect(await faultBy(refusing.url)).toBe('recipientRefused')
    expect(await faultBy(`smtp://127.0.0.1:${await getPort()}`)).toBe('unreachable')
  })

  it('A mail without a server is written to its own file, which no other user can read', async () => {
    const post = openMailTransport({ smtpUrl: null, dir, from })
    await post(letter)
    await post({ ...letter, id: '8:account-legal:published' })
    const files = mailFilesIn(dir)
    expect(files.map(({ name }) => name.replace(/^[\dTZ-]+_/, ''))).toEqual([
      '7-account-legal-askedToReview.eml',
      '8-account-legal-published.eml',
    ])
    expect(files.map(({ mode }) => mode)).toEqual([0o600, 0o600])
    expect(files[0]?.text).toContain(`\nTo: ${letter.to}\n`)
    expect(files[0]?.text).toContain(`\n\n${letter.text}`)
  })
})
