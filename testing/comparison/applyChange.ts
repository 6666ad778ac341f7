import type { Change, NoteChange } from '@/domain/comparison/parts/Change'
import type { DigestedPiece } from '@/domain/comparison/parts/Content'
import type {
  CitationFieldChange,
  EvidenceFieldChange,
  WithdrawalFieldChange,
} from '@/domain/comparison/words/FieldChange'
import type {
  CitationValue,
  ClaimValue,
  EvidenceValue,
  Withdrawal,
} from '@/domain/edition/PartValue'
import { applyDate, applyLines, applyText } from './applyDifference'

/** A piece with one change of its value made; changes of its place or claim leave the value. */
export function applyChange(piece: DigestedPiece, change: Change | NoteChange): DigestedPiece {
  if (piece.kind === 'head') return applyToHead(piece, change)
  if (piece.kind === 'standing' && change.kind === 'dossierWithdrawalChanged')
    return { ...piece, value: change.fields.reduce(applyToWithdrawal, piece.value) }
  if (piece.kind === 'introduction' && change.kind === 'introductionChanged')
    return { ...piece, value: applyLines(piece.value, change.lines) }
  if (piece.kind === 'response' && change.kind === 'responseChanged')
    return { ...piece, id: change.part.id, value: applyLines(piece.value, change.lines) }
  if (piece.kind === 'updateLine' && change.kind === 'updateLineChanged')
    return { ...piece, value: applyDate(piece.value, change) ?? piece.value }
  if (piece.kind === 'note' && change.kind === 'noteChanged')
    return { ...piece, value: applyText(piece.value, change) ?? '' }
  if (piece.kind === 'citation' && change.kind === 'citationChanged')
    return { ...piece, value: change.fields.reduce(applyToCitation, piece.value) }
  if (piece.kind === 'evidence' && change.kind === 'evidenceChanged')
    return { ...piece, value: change.fields.reduce(applyToEvidence, piece.value) }
  if (piece.kind === 'claim') return { ...piece, value: applyToClaim(piece.value, change) }
  return piece
}

function applyToHead(
  piece: DigestedPiece<'head'>,
  change: Change | NoteChange,
): DigestedPiece<'head'> {
  const { value } = piece
  switch (change.kind) {
    case 'titleChanged':
      return { ...piece, value: { ...value, title: applyText(value.title, change) ?? '' } }
    case 'slugChanged':
      return { ...piece, value: { ...value, slug: change.after } }
    case 'relatedChanged':
      return { ...piece, value: { ...value, related: change.after } }
    case 'translationOfChanged':
      return { ...piece, value: { ...value, translationOf: change.after } }
    case 'labelChanged': {
      const label = applyText(value.labels[change.label], change) ?? ''
      return { ...piece, value: { ...value, labels: { ...value.labels, [change.label]: label } } }
    }
    default:
      return piece
  }
}

function applyToClaim(value: ClaimValue, change: Change | NoteChange): ClaimValue {
  switch (change.kind) {
    case 'statementReworded':
      return { ...value, statement: applyText(value.statement, change) ?? '' }
    case 'claimWithdrawn':
      return {
        ...value,
        standing: { is: 'withdrawn', date: change.date, reason: change.reason },
      }
    case 'claimReinstated':
      return { ...value, standing: { is: 'stands' } }
    case 'withdrawalChanged':
      return value.standing.is === 'stands'
        ? value
        : { ...value, standing: change.fields.reduce(applyToWithdrawal, value.standing) }
    default:
      return value
  }
}

function applyToWithdrawal(standing: Withdrawal, change: WithdrawalFieldChange): Withdrawal {
  if (change.field === 'date') return { ...standing, date: change.after }
  return { ...standing, reason: applyText(standing.reason, change) ?? '' }
}

function applyToCitation(value: CitationValue, change: CitationFieldChange): CitationValue {
  switch (change.field) {
    case 'heading':
      return { ...value, heading: applyText(value.heading, change) }
    case 'quote':
      return { ...value, quote: applyText(value.quote, change) ?? '' }
    case 'outlet': {
      const name = applyText(value.outlet.name, change) ?? ''
      return { ...value, outlet: { ...value.outlet, name } }
    }
    case 'outletAddress':
      return { ...value, outlet: { ...value.outlet, address: change.after } }
    case 'author':
      return { ...value, author: applyText(value.author, change) }
    case 'date':
      return { ...value, date: applyDate(value.date, change) }
    case 'link':
      return { ...value, link: change.after }
  }
}

function applyToEvidence(value: EvidenceValue, change: EvidenceFieldChange): EvidenceValue {
  switch (change.field) {
    case 'label':
      return { ...value, label: applyText(value.label, change) ?? '' }
    case 'note':
      return { ...value, note: applyText(value.note, change) }
    case 'date':
      return { ...value, date: applyDate(value.date, change) }
    case 'kind':
      return { ...value, kind: change.after }
    case 'maker':
      return { ...value, maker: change.after }
    case 'link':
      return { ...value, link: change.after }
    case 'file':
      return { ...value, file: change.after }
  }
}
