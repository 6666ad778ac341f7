import type { PayloadRequest, Where } from 'payload'
import { findAll, findById } from '@/database/find'
import { fromLexical } from '@/domain/richText/fromLexical'
import { plainText } from '@/domain/richText/plainText'
import type { BinnedKind } from '@/operations/bin/BinnedKind'
import { binnedKindOf } from '@/operations/bin/binnedKindOf'
import { parseBinned, parseBinnedUse } from '@/operations/bin/parseBinned'
import type { Bin } from '@/payload-types'

/** One deletion as the desk shows it. */
export type BinnedAtDesk = {
  id: string
  kind: BinnedKind
  /** The words of what was deleted, whole. */
  words: string
  /** The number of the point that it is, or was part of; null where it is part of none. */
  number: number | null
  dossier: string | null
  /** The name of who deleted it; null where nobody was signed in. */
  by: string | null
  /** ISO 8601. */
  at: string
}

/** The deletions that match, the last one first. */
export async function listBinned(
  req: PayloadRequest,
  where: Where,
): Promise<readonly BinnedAtDesk[]> {
  const rows = await findAll(req, 'bin', { and: [{ is: { equals: 'deleted' } }, where] }, '-at')
  const people = await findAll(req, 'users', { id: { in: rows.flatMap(({ by }) => by ?? []) } })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const told: BinnedAtDesk[] = []
  for (const row of rows) {
    told.push({
      id: row.id,
      kind: binnedKindOf(row),
      dossier: row.dossier ?? null,
      by: names.get(row.by ?? '') ?? null,
      at: row.at,
      ...(await describeBinned(req, row, rows)),
    })
  }
  return told
}

type Told = Pick<BinnedAtDesk, 'words' | 'number'>

async function describeBinned(
  req: PayloadRequest,
  row: Bin,
  others: readonly Bin[],
): Promise<Told> {
  const numberOf = async (claim: string | null | undefined): Promise<number | null> => {
    const there = claim ? await findById(req, 'claims', claim) : null
    const gone = others.find(({ document }) => document === claim)
    return there?.number ?? (gone ? (parseBinned(gone).number ?? null) : null)
  }
  if (row.kind === 'uses') {
    const { claim, use } = parseBinnedUse(row)
    const piece = await findById(req, 'evidence', use.evidence)
    return { words: piece?.label ?? use.note ?? '', number: await numberOf(claim) }
  }
  const { statement, quote, body, label, name, title, number, claim } = parseBinned(row)
  const words = statement ?? quote ?? label ?? name ?? title ?? wordsOfBody(body)
  return { words, number: row.kind === 'claims' ? (number ?? null) : await numberOf(claim) }
}

function wordsOfBody(body: unknown): string {
  const parsed = body ? fromLexical(body) : null
  return parsed?.ok ? plainText(parsed.value).join(' ') : ''
}
