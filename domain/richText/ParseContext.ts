import type { Reason } from '@/domain/Reason'
import type { ReasonCode } from '@/domain/ReasonCode'
import { firstWords } from './firstWords'

/** Where a reader stands in a Lexical state, and the reasons found so far by all readers of that state. */
export type ParseContext = {
  path: readonly string[]
  /** Number of the block among those of the text, from 1: what an editor would count. */
  block: number
  /** The block's first words, for what has no words of its own. */
  words: string
  reasons: Reason[]
}

export function childOf(reading: ParseContext, index: number): ParseContext {
  return { ...reading, path: [...reading.path, 'children', String(index)] }
}

/** Adds a reason that names the place for a machine (`path`) and for a human (`block`, `words`). */
export function refuse(
  reading: ParseContext,
  code: ReasonCode,
  node: unknown,
  values: Reason['values'] = {},
): void {
  const words = firstWords(node) || reading.words
  reading.reasons.push({
    code,
    path: reading.path,
    values: { block: reading.block, words, ...values },
  })
}
