import type { LineChange } from '@/domain/comparison/lines/LineChange'
import type {
  DateDifference,
  TextDifference,
  ValueDifference,
} from '@/domain/comparison/words/Difference'
import type {
  CitationFieldChange,
  EvidenceFieldChange,
  WithdrawalFieldChange,
} from '@/domain/comparison/words/FieldChange'
import type { Weight } from '@/domain/comparison/words/Weight'
import type { ClaimValue, HeadValue, Labels, PartKind, PartValue } from '@/domain/edition/PartValue'
import type { ClaimKind, ClaimReference, HangingKind } from '@/domain/edition/Piece'
import type { DigestedPiece } from './Content'

/**
 * The position of a part in one of the compared contents. `place` counts from 1 among the parts of its kind under its
 * claim, and for claims among the claims, as anchors count. `digest` is null while no candidate contains the part.
 */
export type PartPlace = { claim: ClaimReference | null; place: number; digest: string | null }

/**
 * The part that changed; null on the side where it does not exist. If the two sides have different ids, `id` is the
 * new one.
 */
export type ChangedPart<Kind extends PartKind = PartKind> = {
  kind: Kind
  id: string
  before: PartPlace | null
  after: PartPlace | null
}

/** `claim`: the claim that the part belongs to now, or belonged to before it was removed; null outside of claims. */
type Of<Kind extends PartKind> = {
  part: ChangedPart<Kind>
  claim: Kind extends ClaimKind ? ClaimReference : null
  weight: Weight
}

export type HeadChange = Of<'head'> &
  (
    | ({ kind: 'titleChanged' } & TextDifference)
    | ({ kind: 'slugChanged' } & ValueDifference<string>)
    | ({ kind: 'labelChanged'; label: keyof Labels } & TextDifference)
    | ({ kind: 'relatedChanged' } & ValueDifference<HeadValue['related']>)
    | ({ kind: 'translationOfChanged' } & ValueDifference<HeadValue['translationOf']>)
  )

/** The whole dossier was withdrawn or reinstated. Fields and dates are the same as for the withdrawal of a claim. */
export type DossierStandingChange = Of<'standing'> &
  (
    | { kind: 'dossierWithdrawn' | 'dossierReinstated'; date: string; reason: string }
    | { kind: 'dossierWithdrawalChanged'; fields: readonly WithdrawalFieldChange[] }
  )

export type IntroductionChange = Of<'introduction'> &
  (
    | { kind: 'introductionAdded' | 'introductionRemoved'; value: PartValue['introduction'] }
    | { kind: 'introductionChanged'; lines: readonly LineChange[] }
  )

export type UpdateLineChange = Of<'updateLine'> &
  (
    | { kind: 'updateLineAdded' | 'updateLineRemoved'; value: PartValue['updateLine'] }
    | ({ kind: 'updateLineChanged' } & DateDifference)
  )

/** The note describes the update: it is listed beside the changes and is not counted as one. */
export type NoteChange = Of<'note'> &
  (
    | { kind: 'noteAdded' | 'noteRemoved'; value: PartValue['note'] }
    | ({ kind: 'noteChanged' } & TextDifference)
  )

/**
 * `parts`: all parts that were added or removed with the claim, in reading order. A citation that came from another
 * claim is not among them: it counts as moved. A withdrawal has its date (ISO 8601) and reason; a reinstatement has
 * the date and reason of the withdrawal that it ends.
 */
export type ClaimChange = Of<'claim'> &
  (
    | {
        kind: 'claimAdded' | 'claimRemoved'
        value: ClaimValue
        parts: readonly DigestedPiece<HangingKind>[]
      }
    | { kind: 'claimMoved' | 'claimRenumbered' }
    | { kind: 'claimWithdrawn' | 'claimReinstated'; date: string; reason: string }
    | { kind: 'withdrawalChanged'; fields: readonly WithdrawalFieldChange[] }
    | ({ kind: 'statementReworded' } & TextDifference)
  )

export type CitationChange = Of<'citation'> &
  (
    | { kind: 'citationAdded' | 'citationRemoved'; value: PartValue['citation'] }
    | { kind: 'citationMoved' }
    | { kind: 'citationChanged'; fields: readonly CitationFieldChange[] }
  )

export type ResponseChange = Of<'response'> &
  (
    | { kind: 'responseAdded' | 'responseRemoved'; value: PartValue['response'] }
    | { kind: 'responseChanged'; lines: readonly LineChange[] }
  )

export type EvidenceChange = Of<'evidence'> &
  (
    | { kind: 'evidenceAdded' | 'evidenceRemoved'; value: PartValue['evidence'] }
    | { kind: 'evidenceMoved' }
    | { kind: 'evidenceChanged'; fields: readonly EvidenceFieldChange[] }
  )

/**
 * One difference between two contents of a dossier that a reader can see. A part that was both moved and reworded has
 * two.
 */
export type Change =
  | HeadChange
  | DossierStandingChange
  | IntroductionChange
  | ClaimChange
  | CitationChange
  | ResponseChange
  | EvidenceChange
  | UpdateLineChange
