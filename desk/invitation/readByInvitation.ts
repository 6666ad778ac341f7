import { type DatabaseReader, findAll, findById } from '@/database/find'
import type { Base } from '@/desk/update/Base'
import { type ReviewAtDesk, reviewsAtDesk } from '@/desk/update/listReviews'
import { possibleVerdicts } from '@/domain/approval/possibleVerdicts'
import type { Verdict } from '@/domain/approval/Verdict'
import type { Comparison } from '@/domain/comparison/Comparison'
import { proposeClass } from '@/domain/comparison/proposeClass'
import { assemblePieces } from '@/domain/edition/assemblePieces'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { DossierWords } from '@/domain/edition/PublishedDossier'
import type { Language } from '@/domain/Language'
import { accepted, type Result } from '@/domain/Reason'
import { findInvitation } from '@/operations/approval/findInvitation'
import { linkCounts } from '@/operations/approval/linkCounts'
import { findEditionBefore } from '@/operations/candidate/findEditionBefore'
import {
  loadCandidateContent,
  loadEditionContent,
} from '@/operations/candidate/loadCandidateContent'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import { compareAside } from '@/workers/compareAside'

/** All that a person who came by a link sees. Times are ISO 8601. */
export type InvitedReading = {
  name: string
  role: string
  /** The name of the person who made the link. */
  invitedBy: string
  expiresAt: string
  /** Whether their verdict counts, or is only recorded. */
  counts: boolean
  language: Language
  /** The number of the edition that the candidate would be, or that it became. */
  edition: number
  isPublished: boolean
  class: ChangeClass | null
  /** The class that the differences from what is published give it. */
  computedClass: ChangeClass
  digest: string
  dossier: DossierWords
  base: Base
  bases: readonly Base[]
  comparison: Comparison
  verdicts: readonly Verdict[]
  mayBePrivate: boolean
  /** Their reviews of this update, oldest first. */
  said: readonly ReviewAtDesk[]
}

/**
 * The one candidate that a link opens, with its changes and this person's reviews of it. Refused where there is no
 * such link, or it is no longer valid. Writes nothing.
 */
export async function readByInvitation(
  reader: DatabaseReader,
  secret: string,
  base: Base,
): Promise<Result<InvitedReading>> {
  const found = await findInvitation(reader, secret)
  if (!found.ok) return found
  const { invitation, update } = found.value
  const { candidate, person, role } = invitation
  const dossier = await findById(reader, 'dossiers', dossierOf(update))
  if (!dossier) throw new Error(`The dossier of update ${update.id} is gone`)

  const reviews = { update: { equals: update.id }, reviewer: { equals: person } }
  const said = reviewsAtDesk(
    update,
    await findAll(reader, 'reviews', reviews, 'at'),
    role === 'legal',
  )
  const seen = said.findLast((review) => review.candidate && review.candidate !== candidate)
  const content = await loadCandidateContent(reader, update, candidate)
  const before = await findEditionBefore(reader, update)
  const isSeen = base === 'seen' && seen !== undefined
  const sincePublished = await compareAside(
    before && (await loadEditionContent(reader, before)),
    content,
  )
  const host = await findById(reader, 'users', invitation.invitedBy)
  return accepted({
    name: invitation.name,
    role,
    invitedBy: host?.name ?? '',
    expiresAt: invitation.expiresAt,
    counts: linkCounts(update, invitation, host),
    language: dossier.language,
    edition: update.edition ?? (before?.number ?? 0) + 1,
    isPublished: update.state === 'published',
    class: update.class ?? null,
    computedClass: proposeClass(sincePublished),
    digest: candidate,
    dossier: assemblePieces(content),
    base: isSeen ? 'seen' : 'published',
    bases: seen ? ['published', 'seen'] : ['published'],
    comparison: isSeen
      ? await compareAside(
          await loadCandidateContent(reader, update, seen.candidate ?? ''),
          content,
        )
      : sincePublished,
    verdicts: possibleVerdicts(update.state, update.glass === 'broken'),
    mayBePrivate: role === 'legal',
    said,
  })
}
