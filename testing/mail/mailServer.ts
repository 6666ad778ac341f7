import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { to: readonly string[]; text: string }
export type MailServer = {
  url: string
  received: readonly ReceivedMail[]
  stop: () => Promise<void>
}

/** A mail server of this machine that takes every mail, or refuses every recipient with that answer. */
export async function startMailServer(refusal?: string): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, answer) =>
      answer(refusal ? Object.assign(new Error(refusal), { responseCode: 550 }) : null),
    onData: (stream, { envelope }, taken) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        received.push({ to, text: Buffer.concat(chunks).toString('utf8') })
        taken()
      })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  if (address === null || typeof address === 'string') throw new Error('There is no address.')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
