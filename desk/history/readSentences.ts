import type { PayloadRequest } from 'payload'
import { type TracedPart, traceWords } from '@/domain/history/traceWords'
import { accepted, type Result, refused } from '@/domain/Reason'
import { listEditions } from '@/queries/edition/listEditions'
import { loadContents } from '@/queries/part/loadContents'
import { type DossierHistory, type HistoryEdition, readHistory } from './readHistory'

export type Sentences = {
  dossier: DossierHistory['dossier']
  /** The requested edition. */
  edition: HistoryEdition
  /** The earlier editions that its parts or sentences come from, newest first. */
  origins: readonly HistoryEdition[]
  /** In reading order. */
  parts: readonly TracedPart[]
}

/**
 * An edition sentence by sentence: which edition each comes from, and how those editions came to be, so that the
 * desk can show who approved exactly these words, when, and on what digest. Writes nothing.
 */
export async function readSentences(
  req: PayloadRequest,
  id: string,
  number: number,
): Promise<Result<Sentences>> {
  const read = await readHistory(req, id)
  if (!read.ok) return read
  const { dossier, editions } = read.value
  const edition = editions.find((one) => one.number === number)
  if (!edition) return refused({ code: 'edition-unknown', path: ['editions', String(number)] })
  const upToIt = (await listEditions(req, id)).filter((one) => one.number <= number)
  const contentOf = await loadContents(req, upToIt)
  const contents = upToIt.map((one) => ({ number: one.number, content: contentOf(one) }))
  if (!contents.at(-1)?.content)
    return refused({ code: 'record-damaged', path: ['editions', String(number)] })
  // Words are traced back no further than to the edition after a damaged one.
  const parts = traceWords(
    contents.map((one) => ({ ...one, content: one.content ?? [] })),
    dossier.language,
  )
  const numbers = new Set(
    parts.flatMap(({ since, sentences }) => [since, ...sentences.map((one) => one.since)]),
  )
  return accepted({
    dossier,
    edition,
    origins: editions.filter((one) => one.number < number && numbers.has(one.number)),
    parts,
  })
}
