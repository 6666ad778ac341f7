import { proposeClass } from '@/domain/comparison/proposeClass'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { Language } from '@/domain/Language'
import type { UpdateState } from '@/domain/workflow/transitions'
import type { Dossier, Update } from '@/payload-types'
import type { ProposedChanges } from './compareProposed'

/** Which update it is, and what it would publish. */
export type UpdateIdentity = {
  id: string
  dossier: { id: string; title: string; language: Language; slug: string }
  /** Whether it withdraws or reinstates something in public, and which of the two. */
  isStanding: boolean
  isWithdrawal: boolean
  state: UpdateState
  class: ChangeClass | null
  /** The class that the differences give it: it decides which approvals are needed. */
  computedClass: ChangeClass
  note: string | null
  /** The number of the edition that it became, or that it would be. */
  edition: number
  /** ISO 8601. */
  since: string
  /** When its class, note or taken-up fields were last saved, as the server formats it. */
  updatedAt: string
  submission: number
  candidate: string | null
}

/** What an update is: its dossier, state, class and number. `edition` is the number that it has or would get. */
export function describeIdentity(
  update: Update,
  { id, title, language, slug }: Dossier,
  { published, sincePublished }: ProposedChanges,
): UpdateIdentity {
  return {
    id: update.id,
    dossier: { id, title, language, slug },
    isStanding: Boolean(update.standing?.is),
    isWithdrawal: update.standing?.is === 'withdrawn',
    state: update.state,
    class: update.class ?? null,
    computedClass: proposeClass(sincePublished),
    note: update.note ?? null,
    edition: update.edition ?? (published?.number ?? 0) + 1,
    since: update.createdAt,
    updatedAt: update.updatedAt,
    submission: update.submission,
    candidate: update.candidate ?? null,
  }
}
