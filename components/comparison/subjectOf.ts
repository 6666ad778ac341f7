import type { Change, NoteChange } from '@/domain/comparison/parts/Change'
import type { ComparisonWords } from '@/locales/comparisonWords'

/**
 * What the changed words belong to: "Réponse au point 3". Null where something was added, removed or moved as a
 * whole.
 */
export function subjectOf(change: Change | NoteChange, words: ComparisonWords): string | null {
  const { subject } = words
  const place = change.part.after?.place ?? 0
  switch (change.kind) {
    case 'titleChanged':
      return subject.title
    case 'labelChanged':
      return subject.label[change.label]
    case 'dossierWithdrawalChanged':
      return subject.dossierWithdrawal
    case 'introductionChanged':
      return subject.introduction
    case 'updateLineChanged':
      return subject.updateLine
    case 'noteChanged':
      return subject.note
    case 'withdrawalChanged':
      return subject.withdrawal(change.claim.number)
    case 'statementReworded':
      return subject.statement(change.claim.number)
    case 'citationChanged':
      return subject.citation(change.claim.number, place)
    case 'responseChanged':
      return subject.response(change.claim.number)
    case 'evidenceChanged':
      return subject.evidence(change.claim.number, place)
    case 'slugChanged':
    case 'relatedChanged':
    case 'translationOfChanged':
    case 'dossierWithdrawn':
    case 'dossierReinstated':
    case 'introductionAdded':
    case 'introductionRemoved':
    case 'updateLineAdded':
    case 'updateLineRemoved':
    case 'noteAdded':
    case 'noteRemoved':
    case 'claimAdded':
    case 'claimRemoved':
    case 'claimMoved':
    case 'claimRenumbered':
    case 'claimWithdrawn':
    case 'claimReinstated':
    case 'citationAdded':
    case 'citationRemoved':
    case 'citationMoved':
    case 'responseAdded':
    case 'responseRemoved':
    case 'evidenceAdded':
    case 'evidenceRemoved':
    case 'evidenceMoved':
      return null
  }
}
