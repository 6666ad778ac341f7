import { groupNeighbours } from '@/domain/richText/groupNeighbours'
import { plainText } from '@/domain/richText/plainText'
import type { LineChange } from './lines/LineChange'
import type { Change } from './parts/Change'
import { citationTexts, evidenceTexts, textsOf } from './parts/textsOf'
import type { TextRun } from './words/TextRun'

/** The unchanged, inserted and removed words of a change, without marks and addresses. Empty for a move. */
export function runsOf(change: Change): readonly TextRun[] {
  const whole = (texts: readonly string[]) =>
    texts.map((text): TextRun => ({ text, is: change.part.after ? 'inserted' : 'removed' }))
  switch (change.kind) {
    case 'titleChanged':
    case 'labelChanged':
    case 'statementReworded':
    case 'updateLineChanged':
      return change.runs
    case 'introductionChanged':
    case 'responseChanged':
      return change.lines.flatMap(lineRuns)
    case 'citationChanged':
    case 'evidenceChanged':
    case 'withdrawalChanged':
    case 'dossierWithdrawalChanged':
      return change.fields.flatMap((field) => ('runs' in field ? field.runs : []))
    case 'claimAdded':
    case 'claimRemoved':
      return whole([change.value.statement, ...change.parts.flatMap(textsOf)])
    case 'claimWithdrawn':
    case 'dossierWithdrawn':
      return [{ text: change.reason, is: 'inserted' }]
    case 'claimReinstated':
    case 'dossierReinstated':
      return [{ text: change.reason, is: 'removed' }]
    case 'citationAdded':
    case 'citationRemoved':
      return whole(citationTexts(change.value))
    case 'evidenceAdded':
    case 'evidenceRemoved':
      return whole(evidenceTexts(change.value))
    case 'introductionAdded':
    case 'introductionRemoved':
    case 'responseAdded':
    case 'responseRemoved':
      return whole(plainText(change.value))
    case 'updateLineAdded':
    case 'updateLineRemoved':
      return whole([change.value.words])
    case 'slugChanged':
    case 'relatedChanged':
    case 'translationOfChanged':
    case 'claimMoved':
    case 'claimRenumbered':
    case 'citationMoved':
    case 'evidenceMoved':
      return []
  }
}

/** Joins stretches that differ only in their marks, so that no word is split. */
function lineRuns({ runs }: LineChange): readonly TextRun[] {
  const plain = runs.map(({ text, is }): TextRun => ({ text, is: is === 'remarked' ? 'same' : is }))
  return groupNeighbours(plain, ({ is }) => is).flatMap((group) =>
    group.slice(0, 1).map(({ is }) => ({ is, text: group.map(({ text }) => text).join('') })),
  )
}
