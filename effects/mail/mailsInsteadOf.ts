import { mailId } from '@/domain/mail/mailId'
import type { MailFor } from '@/domain/mail/mailsFor'
import type { Act } from '@/payload-types'
import { factsOf } from './factsOf'
import type { Addressees } from './loadAddressees'
import type { MailToSend } from './MailToSend'
import { writeMail } from './writeMail'

/**
 * The mails to administrators that replace the mails of an act that could not be written. They use nothing of the
 * update but its address, because the update may be the cause of the failure.
 */
export const mailsInsteadOf = (
  { sequence, subject }: Act,
  addressees: Addressees,
): readonly MailToSend[] =>
  addressees.people
    .filter(({ active, roles }) => active && roles.includes('admin'))
    .map(({ id }) => {
      const mail: MailFor = { to: id, occasion: 'mailsUnwritten' }
      return writeMail(mailId(sequence, mail), mail, factsOf({ id: subject }), addressees)
    })
