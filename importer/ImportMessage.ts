/** What the importer has to say about a document; the words are in `locales/<language>/import.ts`. */
export type ImportCode =
  | 'addressDoubtful'
  | 'attributionUnreadable'
  | 'authorRead'
  | 'byteOrderMark'
  | 'carriageReturns'
  | 'citationWithoutAttribution'
  | 'citationWithoutDate'
  | 'citationWithoutGuillemets'
  | 'claimNumberTwice'
  | 'claimNumberUnexpected'
  | 'claimWithoutResponse'
  | 'claimWithoutStatement'
  | 'damagedCharacters'
  | 'dateNotUnderstood'
  | 'empty'
  | 'encodingGuessed'
  | 'evidenceDoubtful'
  | 'finalNewline'
  | 'finalNewlineMissing'
  | 'guillemetNotClosed'
  | 'labelVaries'
  | 'layoutDiffers'
  | 'lineSeparators'
  | 'noBreakSpaces'
  | 'noClaim'
  | 'notText'
  | 'responseContinued'
  | 'titleMissing'
  | 'tooLarge'
  | 'unassigned'
  | 'utf16'

/** `error` refuses the document; `warning` asks somebody to look; `info` says what was understood. */
export type ImportLevel = 'info' | 'warning' | 'error'

/** `line` counts from 1; what concerns the whole file stands at line 1. `values` fill the words. */
export type ImportMessage = {
  level: ImportLevel
  code: ImportCode
  line: number
  values?: Readonly<Record<string, string | number>>
}
