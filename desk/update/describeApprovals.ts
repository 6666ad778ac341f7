import type { PayloadRequest } from 'payload'
import { findAll, findOne } from '@/database/find'
import type { Need } from '@/domain/approval/ApprovalRule'
import { parseNeeds } from '@/domain/approval/parseNeeds'
import { listMissingApprovals } from '@/operations/approval/listApprovals'
import { findUpdateToCorrect } from '@/operations/candidate/findUpdateToCorrect'
import { isFrozen } from '@/operations/candidate/loadProposed'
import { contributorIds } from '@/operations/contributor/contributorIds'
import { dossierOf } from '@/operations/workingCopy/dossierOf'
import type { Update } from '@/payload-types'
import { findPublicationReason } from './findPublicationReason'

/** Who wrote it, and which approvals it has, lacks, or was published without. */
export type UpdateApprovals = {
  contributors: readonly { id: string; name: string }[]
  isContributor: boolean
  /** Published without its approvals ("broken"), and reviewed since ("read"). */
  glass: 'broken' | 'read' | null
  /** Why it was published without the approvals, where it was. */
  glassReason: string | null
  /** When it was published without the approvals (ISO 8601), where it was. */
  glassBrokenAt: string | null
  /** The published update to correct, where changes were asked for of an edition without its approvals. */
  mends: { update: string; edition: number } | null
  needs: readonly Need[]
  missing: readonly Need[]
}

/** What an update needs to be published and who may not give it. */
export async function describeApprovals(
  req: PayloadRequest,
  update: Update,
): Promise<UpdateApprovals> {
  const ids = contributorIds(update)
  const people = await findAll(req, 'users', { id: { in: ids } })
  const faulted = await findUpdateToCorrect(req, update)
  return {
    contributors: people.map(({ id, name }) => ({ id, name })),
    isContributor: ids.includes(req.user?.id ?? ''),
    glass: update.glass ?? null,
    glassReason: update.glass
      ? await findPublicationReason(req, update, 'publishWithoutApprovals')
      : null,
    glassBrokenAt: update.glass ? await publishedAtOf(req, update) : null,
    mends: faulted?.edition ? { update: faulted.id, edition: faulted.edition } : null,
    needs: parseNeeds(update.needs).needs,
    missing: waitsForApprovals(update) ? await listMissingApprovals(req, update) : [],
  }
}

/** Whether approvals can still be missing. What was published with them had them all, whoever has left since. */
const waitsForApprovals = (update: Update): boolean =>
  isFrozen(update) &&
  update.state !== 'abandoned' &&
  (update.state !== 'published' || Boolean(update.glass))

async function publishedAtOf(req: PayloadRequest, update: Update): Promise<string | null> {
  const number = { equals: update.edition ?? 0 }
  const where = { dossier: { equals: dossierOf(update) }, number }
  return (await findOne(req, 'editions', where))?.publishedAt ?? null
}
