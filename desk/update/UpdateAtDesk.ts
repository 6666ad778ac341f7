import type { Comparison } from '@/domain/comparison/Comparison'
import type { DossierWords } from '@/domain/edition/PublishedDossier'
import type { Base } from './Base'
import type { UpdateApprovals } from './describeApprovals'
import type { UpdateIdentity } from './describeIdentity'
import type { UpdateReconstruction } from './describeReconstruction'
import type { UpdateRights } from './describeRights'
import type { UpdateSchedule } from './describeSchedule'
import type { InvitationsAtDesk } from './listInvitations'
import type { ReviewAtDesk } from './listReviews'

/** One update as the desk shows it to one person. */
export type UpdateAtDesk = UpdateIdentity &
  UpdateApprovals &
  UpdateReconstruction &
  UpdateSchedule &
  UpdateRights & {
    reviews: readonly ReviewAtDesk[]
    /** The reviews that are open objections: whoever publishes or schedules it must name them. */
    objections: readonly ReviewAtDesk[]
    invitations: InvitationsAtDesk
    base: Base
    bases: readonly Base[]
    comparison: Comparison
    /**
     * The words to read where the comparison does not show what is decided on: of a first edition, and of what a
     * withdrawal takes away or a reinstatement brings back. Null for every other update.
     */
    reading: { dossier: DossierWords; organisation: string } | null
  }
