import type { CollectionConfig } from 'payload'
import { absoluteAddress } from '@/domain/address/addresses'
import type { Language } from '@/domain/Language'
import { env } from '@/env'
import { mailWords } from '@/locales/mailWords'

type Forgotten = { token?: string; user?: { language?: Language | null } }
type ForgotPassword = Exclude<
  NonNullable<Exclude<CollectionConfig['auth'], boolean | undefined>>['forgotPassword'],
  undefined
>

const wordsFor = ({ token, user }: Forgotten) =>
  mailWords(user?.language ?? 'fr').forgotten(
    absoluteAddress(env.siteUrl, `/admin/reset/${token ?? ''}`),
  )

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)

/** The mail to a person who forgot their password, in their language; Payload accepts only HTML. */
export const forgotPassword: ForgotPassword = {
  // One mail in two minutes to one person, however often somebody asks.
  minRequestInterval: 120_000,
  generateEmailSubject: (about = {}) => wordsFor(about).subject,
  generateEmailHTML: (about = {}) =>
    wordsFor(about)
      .paragraphs.map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
      .join('\n'),
}
