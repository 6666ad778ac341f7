import type { Labels } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { accountFor } from './accountFor'
import { splitBlocks } from './blocks/splitBlocks'
import { draftOf } from './draft/draftOf'
import type { ImportMessage } from './ImportMessage'
import type { ImportResult } from './ImportResult'
import { readText } from './read/readText'
import { sayLayout } from './sayLayout'
import { piecesOf } from './structure/piecesOf'
import { structureOf } from './structure/structureOf'

/**
 * Reads a plain document (docs/contracts/plain-document.md) into a draft. Never throws: what is wrong is said
 * in messages, all of it at once, in the order of the lines. Without `language` the document's words decide.
 * `labels` are those of the dossier that the document amends, to recognise them again.
 */
export function importDocument(
  bytes: Uint8Array,
  options: { language?: Language; labels?: Labels } = {},
): ImportResult {
  const { text, messages: found } = readText(bytes)
  if (text === null) return { draft: null, unassigned: [], coverage: 0, messages: found }

  const messages = [...found]
  const say = (message: ImportMessage) => {
    messages.push(message)
  }
  const structure = structureOf(splitBlocks(text), { ...options, say })
  const { fields, marks } = piecesOf(structure)
  const account = accountFor(text, [...fields, ...marks])
  for (const { line } of account.unassigned) say({ level: 'warning', code: 'unassigned', line })

  const draft = draftOf(structure, { ...options, say })
  sayLayout(text, draft, say)
  const isRefused = messages.some(({ level }) => level === 'error')
  return {
    draft: isRefused ? null : draft,
    ...account,
    messages: messages.toSorted((one, other) => one.line - other.line),
  }
}
