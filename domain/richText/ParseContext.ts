import type { Reason } from '@/domain/Reason'
import type { ReasonCode } from '@/domain/ReasonCode'
import { firstWords } from './firstWords'

/**
 * The current place in a Lexical state, and the reasons found so far; all parsers of one state share these reasons.
 */
export type ParseContext = {
  path: readonly string[]
  /** Number of the block in the text, counted from 1. */
  block: number
  /** The block's first words, used for nodes without words of their own. */
  words: string
  reasons: Reason[]
}

/** The context of one child of a node. `index` counts from 0. */
export function childOf(reading: ParseContext, index: number): ParseContext {
  return { ...reading, path: [...reading.path, 'children', String(index)] }
}

/** Adds a reason with its place for programs (`path`) and for people (`block`, `words`). */
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
