import type { Draft } from '@/domain/draft/Draft'
import type { ImportMessage } from './messages/ImportMessage'
import type { Unassigned } from './source/accountFor'

/** `draft` is null where the document is refused: then a message of level `error` gives the reason. */
export type ImportResult = {
  draft: Draft | null
  unassigned: readonly Unassigned[]
  /** The share, 0 to 1, of the file's non-blank characters that a field or a mark of structure took. */
  coverage: number
  messages: readonly ImportMessage[]
}
