import { z } from 'zod'
import { type Verdict, verdicts } from '@/domain/approval/Verdict'
import { type PartKind, partKinds } from '@/domain/edition/PartValue'
import { checkFieldText } from '@/domain/fieldText/checkFieldText'
import { isBlank } from '@/domain/fieldText/isBlank'
import { accepted, type Reason, type Result } from '@/domain/Reason'

/** The fields that an invited reviewer typed, to show them again after a refusal. */
export type TypedOpinion = { verdict: string; comment: string; about: string; isPrivate: boolean }

/** The parsed opinion; it is about the whole candidate if it names no part. */
export type Opinion = {
  verdict: Verdict
  comment: string | null
  isPrivate: boolean
  part: { kind: PartKind; id: string } | null
}

/** In characters (UTF-16 code units), as `maxlength` counts them. */
export const longestComment = 20_000

const form = z.object({
  verdict: z.string().catch(''),
  comment: z.string().catch(''),
  about: z.string().catch(''),
  private: z.string().optional().catch(undefined),
})

const part = z
  .string()
  .transform((about) => about.split(' '))
  .pipe(z.tuple([z.enum(partKinds), z.string().min(1)]))

/**
 * Parses the fields of the form: `verdict`, `comment`, `about` (kind and id of a part, separated by a space) and
 * `private`. Returns the typed values, and the opinion or all reasons why they are not valid.
 */
export function parseOpinion(fields: Readonly<Record<string, unknown>>): {
  typed: TypedOpinion
  opinion: Result<Opinion>
} {
  const sent = form.parse(fields)
  const comment = sent.comment.replaceAll('\r\n', '\n')
  const typed = {
    verdict: sent.verdict,
    comment,
    about: sent.about,
    isPrivate: sent.private !== undefined,
  }
  const reasons: Reason[] = []
  const verdict = verdicts.find((one) => one === sent.verdict)
  const about = sent.about === '' ? null : part.safeParse(sent.about)
  const text = checkFieldText(comment)
  if (!verdict) reasons.push({ code: 'verdict-missing', path: ['verdict'] })
  if (about && !about.success) reasons.push({ code: 'request-unreadable', path: ['about'] })
  if (!text.ok) reasons.push(...text.reasons)
  if (comment.length > longestComment) {
    reasons.push({ code: 'comment-too-long', path: ['comment'], values: { most: longestComment } })
  }
  if (reasons.length > 0 || !verdict) return { typed, opinion: { ok: false, reasons } }
  const [kind, id] = about?.data ?? []
  return {
    typed,
    opinion: accepted({
      verdict,
      comment: isBlank(comment) ? null : comment,
      isPrivate: typed.isPrivate,
      part: kind && id ? { kind, id } : null,
    }),
  }
}
