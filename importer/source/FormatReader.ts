import type { Draft } from '@/domain/draft/Draft'
import type { ImportMessage } from '../messages/ImportMessage'
import type { SourceDocument } from './SourceDocument'

/** All that the importer knows of a file format. No function throws, whatever the bytes are. */
export type FormatReader = {
  /** Endings and media types of such files, as in the attribute `accept` of HTML. */
  accept: string
  /** Whether the bytes are in this format. */
  recognises: (bytes: Uint8Array) => boolean
  parse: (bytes: Uint8Array) => ParsedFile
  /** For a format that the press room writes too: where an export of the draft will differ from the file. */
  checkExport?: (source: SourceDocument, draft: Draft) => readonly ImportMessage[]
}

/** `source` is null where the file is refused: then a message of level `error` gives the reason. */
export type ParsedFile = {
  source: SourceDocument | null
  messages: readonly ImportMessage[]
}
