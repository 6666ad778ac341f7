import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { absoluteAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { mailText } from '@/domain/mail/mailText'
import { mailWords } from '@/locales/mailWords'

export type AccountNotice = {
  /** The id of the account. */
  account: string
  /** Where the notice goes: the address that the account had before. */
  address: string
  language: Language
  occasion: 'addressChanged' | 'passwordChanged'
  /** Where the press room is, with scheme and host. */
  siteUrl: string
}

/**
 * Inserts the mail into the outbox that tells a person that the address or password of their account was changed, in
 * the transaction of the change. It names neither the new address nor who did it: the reader may be the wrong person.
 */
export async function insertAccountNotice(
  req: PayloadRequest,
  { account, address, language, occasion, siteUrl }: AccountNotice,
): Promise<void> {
  const { letters, signature } = mailWords(language)
  const { subject, paragraphs } = letters[occasion]({
    title: '',
    actor: null,
    standing: null,
    verdict: null,
    due: null,
    edition: null,
    isGivenUp: false,
    isUnderstated: false,
    link: absoluteAddress(siteUrl, '/admin/forgot'),
  })
  const now = new Date().toISOString()
  const data = {
    id: `${occasion}:${account}:${randomUUID()}`,
    person: account,
    address,
    occasion,
    subject,
    text: mailText(paragraphs, signature),
    state: 'waiting',
    attempts: 0,
    next: now,
    madeAt: now,
  }
  await req.payload.db.create({ collection: 'mails', data, req })
}
