import type { ImportCode } from '@/domain/draft/ImportCode'

/** The messages of an import. `{…}` are filled from the message. */
export const importWords: Readonly<Record<ImportCode, string>> = {
  addressDoubtful:
    'This piece of evidence holds several addresses: only the first becomes its link, the others stay in the text.',
  attributionUnreadable:
    'The attribution of this citation was not understood; its text is kept as it is. Check the outlet, the author and the date.',
  authorRead:
    'The attribution has three parts: the first is read as the author, the second as the outlet.',
  byteOrderMark: 'The file begins with a byte-order mark; it is ignored.',
  carriageReturns:
    'The line ends are those of Windows or an old Mac; they are understood, an export writes those of Unix.',
  citationWithoutAttribution: 'This citation names neither an outlet nor a date.',
  citationWithoutDate: 'This citation has no date.',
  citationWithoutGuillemets: 'This citation is not in quotation marks; an export will add them.',
  claimNumberTwice:
    'Point {number} is on line {first} already: two points cannot have the same number.',
  claimNumberUnexpected:
    'Point {number} comes where point {expected} was expected. A point may have been missed.',
  claimWithoutResponse: 'Point {number} has no response.',
  claimWithoutStatement: 'Point {number} has no statement.',
  damagedCharacters:
    'The file holds {count} replacement character(s) “�”: it was damaged before it came here.',
  dateNotUnderstood: 'This date was not understood; its words are kept as they are.',
  empty: 'The file is empty.',
  encodingGuessed:
    'The file is not UTF-8; it is read as Windows-1252 (Latin-1). Check the accents.',
  evidenceDoubtful:
    'This piece of evidence resembles that of line {other}, of the same date, but may be another: they stay apart.',
  finalNewline: 'The file ends with a newline; an export writes none.',
  finalNewlineMissing: 'The file does not end with a newline; it need not.',
  guillemetNotClosed: 'The quotation mark that opens here is not closed; an export will close it.',
  labelVaries:
    'The label “{written}” differs from the first, “{label}”: the dossier keeps one only, the first.',
  layoutDiffers: 'From here on the layout differs from that of an export; the words are kept.',
  lineSeparators: 'Page breaks or line separators are read as line ends.',
  noBreakSpaces: 'The file holds {count} no-break space(s); they are kept in the texts.',
  noClaim: 'No numbered point was found (for instance “Allegation 1: …”).',
  notText: 'This file is no text: it holds control characters.',
  responseContinued:
    'This paragraph follows the response after a blank line and is taken as part of it. Check that it is.',
  titleMissing: 'The document has no title before the first point.',
  tooLarge: 'The file is larger than {megabytes} MB.',
  tooManyClaims:
    'The document has {claims} points; the limit is {most}. Split it into several dossiers.',
  unassigned: 'This passage found no place in the dossier.',
  utf16: 'The file is UTF-16 and read as such.',
}
