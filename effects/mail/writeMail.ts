import type { Language } from '@/domain/Language'
import type { MailFacts, MailWords } from '@/domain/mail/MailFacts'
import type { MailFor } from '@/domain/mail/mailsFor'
import { mailText } from '@/domain/mail/mailText'
import { mailWords } from '@/locales/mailWords'
import { siteWords } from '@/locales/siteWords'
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
  const letter = words.letters[occasion](facts)
  const { subject, paragraphs } = facts.standing
    ? withStanding(letter, words.standing[facts.standing.is][facts.standing.of], language)
    : letter
  return { id, person: to, occasion, subject, text: mailText(paragraphs, words.signature) }
}

/** Says in the subject too that an update withdraws or reinstates: it may be read alone. */
function withStanding(
  { subject, paragraphs }: MailWords,
  standing: { subject: string; sentence: string },
  language: Language,
): MailWords {
  return {
    subject: `${standing.subject}${siteWords(language).colon} ${subject}`,
    paragraphs: paragraphs.toSpliced(1, 0, standing.sentence),
  }
}
