export type PassageKind =
  | 'title'
  | 'introduction'
  | 'note'
  | 'withdrawal'
  | 'statement'
  | 'citation'
  | 'response'
  | 'evidence'

/** The smallest text that a search finds: what an anchor leads to. Texts are as pages show them. */
export type Passage = {
  kind: PassageKind
  /** The number of its claim, or null for the dossier's own words. */
  claim: number | null
  /** Counted from 1 among those of its kind there, as anchors count. */
  place: number
  text: string
  /** What stands beside it: outlet, author, date. */
  about: readonly string[]
  /** Words by which its date is found whatever way it was written: "18 juin 2013 2013-06-18". */
  dates: string
}
