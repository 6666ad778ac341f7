import { absoluteAddress } from '@/domain/address/addresses'
import type { MailFacts } from '@/domain/mail/MailFacts'
import { dueWords } from '@/domain/schedule/dueWords'
import { displayText } from '@/domain/typography/displayText'
import { env } from '@/env'
import type { Update } from '@/payload-types'

/** What mails say of an update, whatever happened to it. */
export function factsOf({ id, title, schedule }: Update): MailFacts {
  const { due, zone } = schedule ?? {}
  const wordsIn = (language: 'fr' | 'en') =>
    displayText(dueWords(due ?? '', zone || 'Europe/Paris', language), language)
  return {
    title: title ?? '',
    actor: null,
    verdict: null,
    due: due ? { fr: wordsIn('fr'), en: wordsIn('en') } : null,
    edition: null,
    isGivenUp: false,
    link: absoluteAddress(env.siteUrl, `/admin/update/${id}`),
  }
}
