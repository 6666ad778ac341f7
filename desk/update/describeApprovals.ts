import type { PayloadRequest } from 'payload'
import { findAll } from '@/database/find'
import type { Need } from '@/domain/approval/ApprovalRule'
import { parseNeeds } from '@/domain/approval/parseNeeds'
import { listMissingApprovals } from '@/operations/approval/listApprovals'
import { findUpdateToCorrect } from '@/operations/candidate/findUpdateToCorrect'
import { isFrozen } from '@/operations/candidate/loadProposed'
import { contributorIds } from '@/operations/contributor/contributorIds'
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
    mends: faulted?.edition ? { update: faulted.id, edition: faulted.edition } : null,
    needs: parseNeeds(update.needs).needs,
    missing: isFrozen(update) ? await listMissingApprovals(req, update) : [],
  }
}
