import type { Piece } from '@/domain/edition/Piece'
import { isBlank } from '@/domain/fieldText/isBlank'
import type { Reason } from '@/domain/Reason'
import { fromLexical } from '@/domain/richText/fromLexical'
import { isEmptyText } from '@/domain/richText/isEmptyText'
import type { RichText } from '@/domain/richText/RichText'
import type { WorkingClaim, WorkingCopy } from './WorkingCopy'

/** The available pieces, in reading order, and all reasons why they cannot be published now. */
export type Gathered = { pieces: readonly Piece[]; reasons: readonly Reason[] }

/**
 * Converts a working copy to content, in reading order: head, standing if the dossier was withdrawn, introduction,
 * then each claim followed by its citations, response and evidence, then the update line and the note. Missing text,
 * and text that cannot be published, gives a reason instead of a piece.
 */
export function piecesOf(copy: WorkingCopy, note: string | null): Gathered {
  const reasons: Reason[] = []
  const { id } = copy.dossier

  const read: ReadText = (state, path, claim) => {
    if (state === null || state === undefined) return null
    const text = fromLexical(state)
    if (text.ok) return isEmptyText(text.value) ? null : text.value
    reasons.push(
      ...text.reasons.map((reason) => ({
        ...reason,
        path: [...path, ...reason.path],
        values: { ...reason.values, ...(claim === undefined ? {} : { claim }) },
      })),
    )
    return null
  }

  if (isBlank(copy.head.title)) reasons.push({ code: 'title-missing', path: ['title'] })
  if (copy.claims.length === 0) reasons.push({ code: 'claims-missing', path: ['claims'] })

  const introduction = read(copy.introduction, ['introduction'])
  const pieces: Piece[] = [
    { kind: 'head', id, value: copy.head },
    ...(copy.standing.is === 'withdrawn'
      ? [{ kind: 'standing', id, value: copy.standing } as const]
      : []),
    ...(introduction ? [{ kind: 'introduction', id, value: introduction } as const] : []),
    ...copy.claims.flatMap((claim) => piecesOfClaim(claim, copy, reasons, read)),
    ...(copy.updateLine ? [{ kind: 'updateLine', id, value: copy.updateLine } as const] : []),
    ...(note ? [{ kind: 'note', id, value: note } as const] : []),
  ]
  return { pieces, reasons }
}

type ReadText = (state: unknown, path: readonly string[], claim?: number) => RichText | null

function piecesOfClaim(
  working: WorkingClaim,
  copy: WorkingCopy,
  reasons: Reason[],
  read: ReadText,
): readonly Piece[] {
  const claim = { id: working.id, number: working.number }
  const path = ['claims', working.id]
  const values = { number: working.number }
  if (isBlank(working.statement)) {
    reasons.push({ code: 'statement-missing', path: [...path, 'statement'], values })
  }
  for (const { id, outlet, quote } of working.citations) {
    const place = { path: [...path, 'citations', id], values }
    if (isBlank(outlet.name)) reasons.push({ code: 'outlet-missing', ...place })
    if (isBlank(quote)) reasons.push({ code: 'quote-missing', ...place })
  }
  for (const { id, label } of working.response?.evidence ?? []) {
    const place = { path: [...path, 'evidence', id], values }
    if (label === '') reasons.push({ code: 'evidence-missing', ...place })
    else if (isBlank(label)) reasons.push({ code: 'evidence-label-missing', ...place })
  }
  const before = reasons.length
  const body = working.response
    ? read(working.response.body, [...path, 'response'], working.number)
    : null
  if (!body && reasons.length === before) {
    reasons.push({ code: 'response-missing', path: [...path, 'response'], values })
  }
  const { labels } = copy.head
  const firstHeading = working.citations.length > 1 ? labels.citations : labels.citation
  return [
    {
      kind: 'claim',
      id: working.id,
      claim,
      value: { statement: working.statement, standing: working.standing },
    },
    ...working.citations.map(({ id, ...citation }, index): Piece => {
      const heading = citation.heading ?? (index === 0 ? firstHeading : null)
      return { kind: 'citation', id, claim, value: { ...citation, heading } }
    }),
    ...(working.response && body
      ? [{ kind: 'response', id: working.response.id, claim, value: body } as const]
      : []),
    ...(working.response?.evidence ?? []).map(
      ({ id, ...evidence }): Piece => ({ kind: 'evidence', id, claim, value: evidence }),
    ),
  ]
}
