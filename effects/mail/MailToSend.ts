/** A mail as it is inserted into the outbox. `person` is the id of the account that receives it. */
export type MailToSend = {
  id: string
  person: string
  occasion: string
  subject: string
  text: string
}
