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
  /** Level of the claim's own heading: 1 on its own page, 2 within a dossier. */
  level: 1 | 2
  /** The page of this claim alone; null where this is that page. */
  address: string | null
  /** The margin marks of earlier changes, and the slug for their links; on published pages only. */
  margin?: { slug: string; marks: MarginMarks }
  /** Origin of the press room, on published pages: paper shows the public address of a file with it. */
  origin?: string
  /** The address of a file that no edition names yet; on published pages files have their public address. */
  addressOfFile?: (file: FileValue) => string
  /** At the desk only. */
  desk?: ClaimDesk
}
