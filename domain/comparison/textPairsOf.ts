import type { WrittenDate } from '@/domain/date/WrittenDate'
import { plainText } from '@/domain/richText/plainText'
import { lineEnd } from './lines/Line'
import { type LineChange, uncutLines } from './lines/LineChange'
import { sideOf } from './lines/sideOf'
import type { Change } from './parts/Change'
import { citationTexts, evidenceTexts, textsOf } from './parts/textsOf'
import type { CitationFieldChange, EvidenceFieldChange } from './words/FieldChange'

/** A text on both sides of a change, without marks; empty on the side that does not have it. */
export type TextPair = readonly [before: string, after: string]

/**
 * The texts of a change that are compared word by word, addresses apart. Empty for a move, and for what is said of the
 * text and is no part of it: the reason of a withdrawal.
 */
export function textPairsOf(change: Change): readonly TextPair[] {
  const whole = (texts: readonly string[]) =>
    texts.map((text): TextPair => (change.part.after ? ['', text] : [text, '']))
  switch (change.kind) {
    case 'titleChanged':
    case 'labelChanged':
    case 'statementReworded':
      return [[change.before ?? '', change.after ?? '']]
    case 'updateLineChanged':
      return [[change.before?.words ?? '', change.after?.words ?? '']]
    case 'introductionChanged':
    case 'responseChanged':
      return uncutLines(change.lines).map(linePair)
    case 'citationChanged':
    case 'evidenceChanged':
      return change.fields.flatMap(fieldPair)
    case 'claimAdded':
    case 'claimRemoved':
      return whole([change.value.statement, ...change.parts.flatMap(textsOf)])
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
    case 'claimWithdrawn':
    case 'claimReinstated':
    case 'withdrawalChanged':
    case 'dossierWithdrawn':
    case 'dossierReinstated':
    case 'dossierWithdrawalChanged':
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

/** A line with those that continue it. Of a line that moved, only what changed on the way differs. */
function linePair(lines: readonly LineChange[]): TextPair {
  const side = (name: 'before' | 'after') =>
    lines.map(({ runs }) => stretchesText(sideOf(runs, name))).join(lineEnd)
  return [side('before'), side('after')]
}

const stretchesText = (stretches: readonly { text: string }[]) =>
  stretches.map(({ text }) => text).join('')

function fieldPair(change: CitationFieldChange | EvidenceFieldChange): readonly TextPair[] {
  if (!('runs' in change)) return []
  const { before, after } = change
  return [[wordsOf(before), wordsOf(after)]]
}

const wordsOf = (value: string | WrittenDate | null): string =>
  typeof value === 'string' ? value : (value?.words ?? '')
