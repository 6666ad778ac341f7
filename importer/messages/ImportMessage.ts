import type { ImportCode } from '@/domain/draft/ImportCode'

/** `error` refuses the document; `warning` asks a person to check; `info` tells what was understood. */
export type ImportLevel = 'info' | 'warning' | 'error'

/**
 * What an import reports about a place in a document. `line` counts from 1; what concerns the whole file is
 * reported at line 1. `values` fill the placeholders of the words.
 */
export type ImportMessage = {
  level: ImportLevel
  code: ImportCode
  line: number
  values?: Readonly<Record<string, string | number>>
}

/** Adds a message to those of the import. Stages report what is wrong and never throw. */
export type AddMessage = (message: ImportMessage) => void
