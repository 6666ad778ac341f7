import type { Labels } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { buildDraft } from './draft/buildDraft'
import type { ImportResult } from './ImportResult'
import type { ImportMessage } from './messages/ImportMessage'
import { checkLayout } from './readers/plainText/checkLayout'
import { parsePlainText } from './readers/plainText/parsePlainText'
import { splitBlocks } from './readers/plainText/splitBlocks'
import { accountFor } from './source/accountFor'
import { parseStructure } from './structure/parseStructure'
import { spansOf } from './structure/spansOf'

/**
 * Reads a plain document (docs/contracts/plain-document.md) into a draft. Never throws: what is wrong is said
 * in messages, all of it at once, in the order of the lines. Without `language` the document's words decide.
 * `labels` are those of the dossier that the document amends, to recognise them again.
 */
export function importDocument(
  bytes: Uint8Array,
  options: { language?: Language; labels?: Labels } = {},
): ImportResult {
  const { text, messages: found } = parsePlainText(bytes)
  if (text === null) return { draft: null, unassigned: [], coverage: 0, messages: found }

  const messages = [...found]
  const addMessage = (message: ImportMessage) => {
    messages.push(message)
  }
  const structure = parseStructure(splitBlocks(text), { ...options, addMessage })
  const { fields, marks } = spansOf(structure)
  const account = accountFor(text, [...fields, ...marks])
  for (const { line } of account.unassigned)
    addMessage({ level: 'warning', code: 'unassigned', line })

  const draft = buildDraft(structure, { ...options, addMessage })
  checkLayout(text, draft, addMessage)
  const isRefused = messages.some(({ level }) => level === 'error')
  return {
    draft: isRefused ? null : draft,
    ...account,
    messages: messages.toSorted((one, other) => one.line - other.line),
  }
}
