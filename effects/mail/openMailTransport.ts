import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'

/** The destination of mail: an SMTP server, or a folder where there is none. `from` is the sender of all mail. */
export type MailPlace = { smtpUrl: string | null; dir: string; from: string }

/** A mail to send. Its Message-ID is made from `id`: a mail that a crash makes us send twice has the same one. */
export type Letter = { id: string; to: string; subject: string; text?: string; html?: string }

export type Post = (letter: Letter) => Promise<void>

/** Timeouts in milliseconds. The reservation of a mail lasts longer than all of them together. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }

/**
 * Returns a function that sends a mail by that server; without a server, it writes a file that mail programs open.
 */
export function openMailTransport({ smtpUrl, dir, from }: MailPlace): Post {
  const host = /@([^<>@\s]+)>?$/.exec(from)?.[1] ?? 'localhost'
  const messageOf = ({ id, ...letter }: Letter): SendMailOptions => ({
    ...letter,
    from,
    messageId: `<${id.replace(/[^\w.-]+/g, '.')}@${host}>`,
    // Programs that reply automatically do not reply to a mail with this header (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
  if (smtpUrl !== null) {
    const transport = createTransport({ url: smtpUrl, ...patience })
    return async (letter) => {
      await transport.sendMail(messageOf(letter))
    }
  }
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return async (letter) => {
    const { message } = await transport.sendMail(messageOf(letter))
    if (!Buffer.isBuffer(message)) throw new Error('A mail was not made in one piece')
    await writeMailFile(dir, letter.id, message)
  }
}

/**
 * Only the operator of the server may read the file: it can contain the link to a new password. Written whole or not
 * at all.
 */
async function writeMailFile(dir: string, id: string, message: Buffer): Promise<void> {
  const time = new Date().toISOString().replace(/[:.]/g, '-')
  const draft = path.join(/* turbopackIgnore: true */ dir, `.${randomUUID()}`)
  await mkdir(dir, { recursive: true, mode: 0o700 })
  await writeFile(draft, message, { mode: 0o600 })
  await rename(
    draft,
    path.join(/* turbopackIgnore: true */ dir, `${time}_${id.replace(/[^\w@.-]+/g, '-')}.eml`),
  )
}
