import { absoluteAddress } from '@/domain/address/addresses'
import type { MailFacts } from '@/domain/mail/MailFacts'
import { dueWords } from '@/domain/schedule/dueWords'
import { displayText } from '@/domain/typography/displayText'
import { env } from '@/env'
import type { Update } from '@/payload-types'

/** The facts of an update that every mail about it needs. */
export function factsOf({
  id,
  title,
  schedule,
  standing,
}: Pick<Update, 'id' | 'title' | 'schedule' | 'standing'>): MailFacts {
  return {
    title: title ?? '',
    actor: null,
    standing: standing?.is ? { is: standing.is, of: standing.claim ? 'claim' : 'dossier' } : null,
    verdict: null,
    due: schedule?.due ? dueFacts(schedule.due, schedule.zone || 'Europe/Paris') : null,
    edition: null,
    isGivenUp: false,
    isUnderstated: false,
    link: absoluteAddress(env.siteUrl, `/admin/update/${id}`),
  }
}

/** An instant (ISO 8601) as local time in that zone, formatted in each language. */
export function dueFacts(due: string, zone: string): NonNullable<MailFacts['due']> {
  const wordsIn = (language: 'fr' | 'en') => displayText(dueWords(due, zone, language), language)
  return { fr: wordsIn('fr'), en: wordsIn('en') }
}
