import { z } from 'zod'
import type { Opinion } from '@/components/invitation/InvitationPageProps'
import { verdicts } from '@/domain/approval/Verdict'
import { partKinds } from '@/domain/edition/PartValue'
import { checkFieldText } from '@/domain/fieldText/checkFieldText'
import { accepted, type Reason, type Result } from '@/domain/Reason'
import type { InvitedOrder } from '@/operations/reviewByInvitation'

/** More than any form of ours sends, in bytes. */
const longest = 200_000

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

/** What somebody typed, as it is shown again, and as it is meant; refused with every reason. */
export async function readOpinion(
  request: Request,
): Promise<{ typed: Opinion; order: Result<InvitedOrder> }> {
  const sent = form.parse(await fieldsOf(request))
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
  if (comment.length > 20_000) {
    reasons.push({ code: 'comment-too-long', path: ['comment'], values: { most: 20_000 } })
  }
  if (reasons.length > 0 || !verdict) return { typed, order: { ok: false, reasons } }
  const [kind, id] = about?.data ?? []
  return {
    typed,
    order: accepted({
      verdict,
      comment: comment.trim() === '' ? null : comment,
      isPrivate: typed.isPrivate,
      part: kind && id ? { kind, id } : null,
    }),
  }
}

/** The fields of a form; none where it is no form, or longer than any of ours. */
async function fieldsOf(request: Request): Promise<Record<string, unknown>> {
  const length = Number(request.headers.get('Content-Length') ?? Number.POSITIVE_INFINITY)
  if (length > longest) return {}
  const data = await request.formData().catch(() => new FormData())
  return Object.fromEntries(data)
}
