import type { EmailAdapter } from 'payload'

/** No mail server: what would be sent is only said to be missing, without its address or words. */
export const withoutMail: EmailAdapter<void> = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'desk@localhost',
  defaultFromName: 'Point par point',
  sendEmail: async () => payload.logger.warn('A mail was not sent: there is no mail server.'),
})
