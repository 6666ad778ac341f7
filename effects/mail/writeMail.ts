import type { Language } from '@/domain/Language'
import type { MailFacts } from '@/domain/mail/MailFacts'
import type { MailFor } from '@/domain/mail/mailsFor'
import { mailText } from '@/domain/mail/mailText'
import { mailWords } from '@/locales/mailWords'
import type { Addressees } from './loadAddressees'
import type { MailToSend } from './MailToSend'

/** One mail in the language of its addressee. */
export function writeMail(
  id: string,
  { to, occasion }: MailFor,
  facts: MailFacts,
  { people }: Addressees,
): MailToSend {
  const language: Language = people.find((person) => person.id === to)?.language ?? 'fr'
  const words = mailWords(language)
  const { subject, paragraphs } = words.letters[occasion](facts)
  const { standing } = facts
  const told = standing
    ? paragraphs.toSpliced(1, 0, words.standing[standing.is][standing.of])
    : paragraphs
  return { id, person: to, occasion, subject, text: mailText(told, words.signature) }
}
