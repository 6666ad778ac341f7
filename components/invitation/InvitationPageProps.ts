import type { PublicPressRoom } from '@/components/page/PublicPressRoom'
import type { Verdict } from '@/domain/approval/Verdict'
import type { Comparison } from '@/domain/comparison/Comparison'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { FileValue } from '@/domain/edition/PartValue'
import type { DossierWords } from '@/domain/edition/PublishedDossier'
import type { TypedOpinion } from '@/domain/invitation/parseOpinion'
import type { Language } from '@/domain/Language'

export type InvitationPageProps = {
  pressRoom: PublicPressRoom
  language: Language
  /** Which of both is shown: what changes, or the whole text. */
  view: 'changes' | 'text'
  reading: {
    name: string
    invitedBy: string
    /** ISO 8601. */
    expiresAt: string
    counts: boolean
    edition: number
    isPublished: boolean
    class: ChangeClass | null
    computedClass: ChangeClass
    digest: string
    dossier: DossierWords
    base: 'published' | 'seen'
    bases: readonly ('published' | 'seen')[]
    comparison: Comparison
    verdicts: readonly Verdict[]
    mayBePrivate: boolean
    said: readonly { id: string; verdict: Verdict; comment: string | null; at: string }[]
  }
  /** The address of a file that the text names; some of these files are in no edition yet. */
  addressOfFile: (file: FileValue) => string
  typed: TypedOpinion
  /** Why the opinion that was typed is not recorded, in words. */
  refused: readonly string[]
  isSaid: boolean
}
