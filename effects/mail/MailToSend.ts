/** A mail as it is put into the outbox. `person` is the id of the account that it goes to. */
export type MailToSend = {
  id: string
  person: string
  occasion: string
  subject: string
  text: string
}
