import { randomUUID } from 'node:crypto'
import type { EmailAdapter } from 'payload'
import { faultOf } from '@/domain/mail/mailFaults'
import { type MailPlace, openMailTransport } from './openMailTransport'

/**
 * Sends Payload's own mails (the link to a new password) through the same transport as all other mail. It sends them
 * at once and writes none to the outbox, because the link opens an account. A failure is logged without address or
 * text. The person who asked does not see it, because it would reveal that the account exists.
 */
export const deskMail =
  (place: MailPlace): EmailAdapter<void> =>
  ({ payload }) => {
    const post = openMailTransport(place)
    const [, name, address] = /^(?:(.*?)\s*<)?([^<>]+)>?$/.exec(place.from) ?? []
    return {
      name: place.smtpUrl === null ? 'folder' : 'smtp',
      defaultFromAddress: address ?? place.from,
      defaultFromName: name ?? '',
      sendEmail: async ({ to, subject, html, text }) => {
        try {
          await post({
            id: randomUUID(),
            to: String(to),
            subject: subject ?? '',
            ...(typeof html === 'string' ? { html } : {}),
            ...(typeof text === 'string' ? { text } : {}),
          })
        } catch (error) {
          payload.logger.error(`A mail was not sent: ${faultOf(error)}`)
        }
      },
    }
  }
