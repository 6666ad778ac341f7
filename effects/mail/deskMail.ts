import { randomUUID } from 'node:crypto'
import type { EmailAdapter } from 'payload'
import { faultOf } from '@/domain/mail/mailFaults'
import { type MailPlace, openMailTransport } from './openMailTransport'

/**
 * What Payload itself sends (the link to a new password), by the same way as all other mail. It is sent at once and
 * stands in no outbox: the link opens an account. A failure is logged without address or words, and hidden from who
 * asked, who could tell by it that there is an account.
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
