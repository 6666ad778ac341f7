import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'

/** Where mail goes: to a server, or without one into a folder. `from` is the sender of all of it. */
export type MailPlace = { smtpUrl: string | null; dir: string; from: string }

/** What is sent. `id` tells one mail from another: sent twice by a crash, it has the same Message-ID. */
export type Letter = { id: string; to: string; subject: string; text?: string; html?: string }

export type Post = (letter: Letter) => Promise<void>

/** In milliseconds. A mail is claimed for longer than all of them together. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }

/** Sends one mail after another by that server; without one, writes each to a file that mail programs open. */
export function openMailTransport({ smtpUrl, dir, from }: MailPlace): Post {
  const host = /@([^<>@\s]+)>?$/.exec(from)?.[1] ?? 'localhost'
  const messageOf = ({ id, ...letter }: Letter): SendMailOptions => ({
    ...letter,
    from,
    messageId: `<${id.replace(/[^\w.-]+/g, '.')}@${host}>`,
    // Machines do not answer what a machine wrote (RFC 3834).
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

/** Read by nobody but who runs the server: a mail can hold the link to a new password. Whole or not there. */
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
