import type { FileValue, Labels } from '@/domain/edition/PartValue'
import type { MarginMarks } from '@/domain/history/MarginMark'
import type { Language } from '@/domain/Language'
import type { ClaimDesk } from './ClaimDesk'

/** What the parts of a claim need from the dossier around them. */
export type ClaimContext = {
  language: Language
  labels: Labels
  organisation: string
  timeZone: string
  /** Level of the claim's own heading: 1 where it stands alone, 2 within a dossier. */
  level: 1 | 2
  /** The page of this claim alone; null where this is that page. */
  address: string | null
  /** What the margin says of earlier changes, and the address that leads to them; on published pages only. */
  margin?: { slug: string; marks: MarginMarks }
  /** Of the press room, on published pages: on paper the public address of a file is written out with it. */
  origin?: string
  /** Where a file is that no edition names yet; on published pages it has its public address. */
  addressOfFile?: (file: FileValue) => string
  /** At the desk only. */
  desk?: ClaimDesk
}
