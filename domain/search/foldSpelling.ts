import { foldText } from '@/domain/foldText'

/** Folds what foldText folds, and ligatures and widths: "ŒUVRE" gives "oeuvre", "ﬁn" gives "fin". */
export const foldSpelling = (text: string): string =>
  foldText(text.normalize('NFKD')).replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss')
