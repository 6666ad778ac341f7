import type { EvidenceKind, EvidenceMaker, FileValue } from '@/domain/edition/PartValue'
import type { DateDifference, TextDifference, ValueDifference } from './Difference'

type Address = ValueDifference<string | null>

/** One changed field of a citation. `outlet` is its name as the citation gives it. */
export type CitationFieldChange =
  | ({ field: 'heading' | 'quote' | 'outlet' | 'author' } & TextDifference)
  | ({ field: 'date' } & DateDifference)
  | ({ field: 'link' | 'outletAddress' } & Address)

/** One changed field of an evidence use. `file` counts as another one when a byte, the name or the type differs. */
export type EvidenceFieldChange =
  | ({ field: 'label' | 'note' } & TextDifference)
  | ({ field: 'date' } & DateDifference)
  | ({ field: 'link' } & Address)
  | ({ field: 'kind' } & ValueDifference<EvidenceKind | null>)
  | ({ field: 'maker' } & ValueDifference<EvidenceMaker | null>)
  | ({ field: 'file' } & ValueDifference<FileValue | null>)

/** One changed field of the withdrawal of a claim that was withdrawn before and still is. `date` is ISO 8601. */
export type WithdrawalFieldChange =
  | ({ field: 'date' } & ValueDifference<string>)
  | ({ field: 'reason' } & TextDifference)
