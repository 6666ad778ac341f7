import type { Reconstruction } from '@/domain/update/decideSubmit'

/** What somebody types of the older edition that an update reconstructs. */
export type Past = { is: boolean; words: string; edtf: string; basis: string }

/** The form's values for what an update states. */
export const pastOf = (stated: Reconstruction | null): Past => ({
  is: stated !== null,
  words: stated?.words ?? '',
  edtf: stated?.edtf ?? '',
  basis: stated?.basis ?? '',
})

/** The fields of an update for what was typed: empty where it reconstructs nothing. */
export const fieldsOf = ({ is, words, edtf, basis }: Past) => {
  const typed = (text: string) => (is && text.trim()) || null
  return { date: { words: typed(words), edtf: typed(edtf) }, basis: typed(basis) }
}

/** Whether nothing is typed of an older edition: the update would be submitted as an ordinary one. */
export const isPastEmpty = ({ is, words, edtf, basis }: Past): boolean =>
  is && `${words}${edtf}${basis}`.trim() === ''
