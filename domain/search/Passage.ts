export type PassageKind =
  | 'title'
  | 'introduction'
  | 'note'
  | 'withdrawal'
  | 'statement'
  | 'citation'
  | 'response'
  | 'evidence'

/** The smallest text that a search finds: the target of one anchor. Texts are as pages show them. */
export type Passage = {
  kind: PassageKind
  /** The number of its claim, or null for the dossier's own texts. */
  claim: number | null
  /** The place, from 1, among the passages of its kind there, as anchors count. */
  place: number
  text: string
  /** The words shown beside it: outlet, author, date. */
  about: readonly string[]
  /** Words that find its date, whatever its own words are: "18 juin 2013". */
  dates: string
}
