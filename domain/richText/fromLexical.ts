import { accepted, type Reason, type Result, refused } from '@/domain/Reason'
import { firstWords } from './firstWords'
import { lexicalRoot } from './lexicalNode'
import { parseBlock } from './parseBlock'
import { parseLayout } from './parseLayout'
import type { RichText } from './RichText'

/**
 * Parses the editor's state to rich text in canonical form (see `normalise`). Content outside the documented subset
 * (docs/contracts/rich-text.md) is refused, never dropped, with all reasons at once. Each reason gives its place:
 * `path` from the root (`['children', '2', 'children', '0']`), and in `values` the number of the block (`block`) and
 * the words there (`words`).
 */
export function fromLexical(state: unknown): Result<RichText> {
  const parsed = lexicalRoot.safeParse(state)
  if (!parsed.success) return refused({ code: 'rich-text-not-a-document', path: [] })
  const { root } = parsed.data
  const reasons: Reason[] = []
  parseLayout(root, { path: [], block: 1, words: firstWords(root), reasons })
  const blocks = root.children.map((raw, index) =>
    parseBlock(raw, {
      path: ['children', String(index)],
      block: index + 1,
      words: firstWords(raw) || '…',
      reasons,
    }),
  )
  if (reasons.length > 0) return refused(...reasons)
  return accepted({ type: 'root', children: blocks.filter((block) => block !== null) })
}
