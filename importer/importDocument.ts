import { largestDocument } from '@/domain/draft/largestDocument'
import type { Labels } from '@/domain/edition/PartValue'
import type { Language } from '@/domain/Language'
import { buildDraft } from './draft/buildDraft'
import type { ImportResult } from './ImportResult'
import type { ImportMessage } from './messages/ImportMessage'
import { readers as allReaders } from './readers/readers'
import { accountFor } from './source/accountFor'
import type { FormatReader } from './source/FormatReader'
import { parseStructure } from './structure/parseStructure'
import { spansOf } from './structure/spansOf'

/** More are one transaction that lasts too long, and no page that anybody reads. */
const mostClaims = 2_000

/**
 * Parses a file into a draft, in stages: its format's reader gives blocks, blocks give the structure of a
 * dossier, the structure gives a draft. Never throws: all that is wrong is reported in messages, in the order
 * of the lines. Without `language` the document's words decide. `labels` are those of the dossier that the
 * document amends, so that they are recognised.
 */
export function importDocument(
  bytes: Uint8Array,
  options: { language?: Language; labels?: Labels; readers?: readonly FormatReader[] } = {},
): ImportResult {
  if (bytes.byteLength > largestDocument) {
    const values = { megabytes: largestDocument / 1_000_000 }
    return refuse([{ level: 'error', code: 'tooLarge', line: 1, values }])
  }
  const { readers = allReaders } = options
  const reader = readers.find(({ recognises }) => recognises(bytes))
  if (reader === undefined) return refuse([{ level: 'error', code: 'notText', line: 1 }])
  const { source, messages: found } = reader.parse(bytes)
  if (source === null) return refuse(found)

  const messages = [...found]
  const addMessage = (message: ImportMessage) => {
    messages.push(message)
  }
  const structure = parseStructure(source, { ...options, addMessage })
  const { fields, marks } = spansOf(structure)
  const account = accountFor(source, [...fields, ...marks])
  for (const { line } of account.unassigned) {
    addMessage({ level: 'warning', code: 'unassigned', line })
  }
  const draft = buildDraft(structure, source, { ...options, addMessage })
  if (draft.claims.length > mostClaims) {
    const values = { claims: draft.claims.length, most: mostClaims }
    addMessage({ level: 'error', code: 'tooManyClaims', line: 1, values })
  }
  for (const message of reader.checkExport?.(source, draft) ?? []) addMessage(message)

  const isRefused = messages.some(({ level }) => level === 'error')
  return {
    draft: isRefused ? null : draft,
    ...account,
    messages: messages.toSorted((one, other) => one.line - other.line),
  }
}

function refuse(messages: readonly ImportMessage[]): ImportResult {
  return { draft: null, unassigned: [], coverage: 0, messages }
}
