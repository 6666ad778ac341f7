import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import type { ApprovalRule } from '@/domain/approval/ApprovalRule'
import type { ChangeClass } from '@/domain/edition/Edition'
import { visibleText } from '@/domain/fieldText/visibleText'
import type { Language } from '@/domain/Language'
import type { Reason } from '@/domain/Reason'
import type { UpdateState } from '@/domain/workflow/transitions'
import { completePieces } from '@/domain/workingCopy/completePieces'
import type { WorkingCopy } from '@/domain/workingCopy/WorkingCopy'
import { listMissingApprovals } from '@/operations/approval/listApprovals'
import { isFrozen } from '@/operations/candidate/loadProposed'
import {
  checkCandidate,
  type Proposal,
  prepareCandidate,
} from '@/operations/candidate/prepareCandidate'
import { contributorIds } from '@/operations/contributor/contributorIds'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import type { Edition, Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { listEditions } from '@/queries/edition/listEditions'
import { describeReconstruction, type UpdateReconstruction } from './describeReconstruction'

/** How a dossier's working copy differs from what is public. */
export type PublicationPreview = {
  update: UpdateUnderWay | null
  /** Whether a publisher may publish it now without break-glass: it has the approvals, or needs none. */
  isApproved: boolean
  /**
   * The class that the differences give it: it decides which approvals are needed. Substantive where it cannot be
   * prepared.
   */
  computedClass: ChangeClass
  /** Why its dossier cannot be published now; class and note are left out, because publishing asks for them. */
  missing: readonly Reason[]
  /** Whether nothing would change for readers. */
  isUnchanged: boolean
  /** The number of the next edition. */
  next: number
  current: { number: number; publishedAt: string; language: Language; slug: string } | null
}

export type UpdateUnderWay = {
  id: string
  state: UpdateState
  class: ChangeClass | null
  note: string | null
  /** The digest of what would be published, once it is frozen. */
  candidate: string | null
  /** ISO 8601. */
  since: string
  /** When it was last saved, as the server formats it. */
  updatedAt: string
  contributors: readonly { id: string; name: string }[]
} & UpdateReconstruction

/** Used while no update of the dossier is under way: a shared piece of evidence or outlet may have changed. */
const notYetOpened: Proposal = { id: '', state: 'open', submission: 0 }

/** What the publication of a dossier would need and do now, by the rule of the settings. Writes nothing. */
export async function previewPublication(
  req: PayloadRequest,
  copy: WorkingCopy,
  rule: ApprovalRule,
): Promise<PublicationPreview> {
  const { id } = copy.dossier
  const update = await findUpdateUnderWay(req, id)
  const edition = await findCurrentEdition(req, id)
  const proposal = proposalOf(update ?? notYetOpened, copy)
  const prepared =
    proposal && (await prepareCandidate(req, proposal.update, copy.dossier, proposal.content, rule))
  const reasons = !prepared || prepared.ok ? [] : prepared.reasons
  const computedClass = prepared?.ok ? prepared.value.computed : 'substantive'
  return {
    update: update ? await told(req, update) : null,
    isApproved: prepared
      ? rule[computedClass].length === 0
      : update !== null && (await listMissingApprovals(req, update)).length === 0,
    computedClass,
    ...readReasons(reasons),
    next: (edition?.number ?? 0) + 1,
    current: currentOf(edition, copy),
  }
}

/** What the home page says of a dossier: like `PublicationPreview`, without what only a comparison tells. */
export type PublicationInBrief = Pick<
  PublicationPreview,
  'update' | 'missing' | 'isUnchanged' | 'current'
>

/** `previewPublication` without comparing what changed. `update` is the one under way. Writes nothing. */
export async function previewInBrief(
  req: PayloadRequest,
  copy: WorkingCopy,
  update: Update | null,
): Promise<PublicationInBrief> {
  const current = (await listEditions(req, copy.dossier.id)).at(-1) ?? null
  const proposal = proposalOf(update ?? notYetOpened, copy)
  const reasons = proposal
    ? await checkCandidate(req, proposal.update, copy.dossier, proposal.content)
    : []
  return {
    update: update ? await told(req, update) : null,
    ...readReasons(reasons),
    current: currentOf(current, copy),
  }
}

const readReasons = (reasons: readonly Reason[]) => ({
  missing: reasons.filter(({ code }) => code !== 'nothing-changed'),
  isUnchanged: reasons.some(({ code }) => code === 'nothing-changed'),
})

const currentOf = (
  edition: Edition | null,
  { dossier: { language } }: WorkingCopy,
): PublicationPreview['current'] =>
  edition && {
    number: edition.number,
    publishedAt: edition.publishedAt,
    language,
    slug: edition.slug,
  }

/** What would be submitted now, with a class that needs no note; null where it is frozen already. */
function proposalOf(update: Proposal, copy: WorkingCopy) {
  if (update.state !== 'open') return null
  return {
    update: { ...update, class: 'minor' as const },
    content: completePieces(copy, visibleText(update.note)),
  }
}

async function told(req: PayloadRequest, update: Update): Promise<UpdateUnderWay> {
  const ids = contributorIds(update)
  const people = await findAll(req, 'users', { id: { in: ids } })
  return {
    id: update.id,
    state: update.state,
    class: update.class ?? null,
    note: update.note ?? null,
    candidate: (isFrozen(update) && update.candidate) || null,
    since: update.createdAt,
    updatedAt: update.updatedAt,
    contributors: people.map(({ id, name }) => ({ id, name })),
    ...(await describeReconstruction(req, update)),
  }
}
