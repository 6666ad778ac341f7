import type { LineChange } from '@/domain/comparison/lines/LineChange'
import { sideOf } from '@/domain/comparison/lines/sideOf'
import type { Change, NoteChange } from '@/domain/comparison/parts/Change'
import type {
  CitationFieldChange,
  EvidenceFieldChange,
  WithdrawalFieldChange,
} from '@/domain/comparison/words/FieldChange'
import { displayDay } from '@/domain/date/displayDay'
import { siteWords } from '@/locales/siteWords'
import { lineTexts, pieceTexts, shownCitationTexts, shownEvidenceTexts } from './pieceTexts'
import type { ShownText } from './shownTexts'

/** Every text of a change that its page has to show, as it was and as it is, in French. */
export function textsToShow(change: Change | NoteChange): readonly ShownText[] {
  return pairsOf(change).filter(([before, after]) => before !== '' || after !== '')
}

function pairsOf(change: Change | NoteChange): readonly ShownText[] {
  const whole = (texts: readonly string[]) =>
    texts.map((text): ShownText => (change.part.after ? ['', text] : [text, '']))
  switch (change.kind) {
    case 'titleChanged':
    case 'slugChanged':
    case 'labelChanged':
    case 'noteChanged':
    case 'statementReworded':
      return [[change.before ?? '', change.after ?? '']]
    case 'updateLineChanged':
      return [[change.before?.words ?? '', change.after?.words ?? '']]
    case 'introductionChanged':
    case 'responseChanged':
      return change.lines.map(linePair)
    case 'citationChanged':
    case 'evidenceChanged':
    case 'withdrawalChanged':
    case 'dossierWithdrawalChanged':
      return change.fields.map(fieldPair)
    case 'noteAdded':
    case 'noteRemoved':
      return whole([change.value])
    case 'updateLineAdded':
    case 'updateLineRemoved':
      return whole([change.value.words])
    case 'introductionAdded':
    case 'introductionRemoved':
    case 'responseAdded':
    case 'responseRemoved':
      return whole(lineTexts(change.value))
    case 'citationAdded':
    case 'citationRemoved':
      return whole(shownCitationTexts(change.value))
    case 'evidenceAdded':
    case 'evidenceRemoved':
      return whole(shownEvidenceTexts(change.value, 'fr'))
    case 'claimAdded':
    case 'claimRemoved':
      return whole([
        change.value.statement,
        ...change.parts.flatMap((part) => pieceTexts(part, 'fr')),
      ])
    case 'relatedChanged':
    case 'translationOfChanged':
    case 'dossierWithdrawn':
    case 'dossierReinstated':
    case 'claimMoved':
    case 'claimRenumbered':
    case 'claimWithdrawn':
    case 'claimReinstated':
    case 'citationMoved':
    case 'evidenceMoved':
      return []
  }
}

/** A line that moved is shown on one side at each of its places. */
const linePair = ({ is, runs }: LineChange): ShownText => {
  const side = (name: 'before' | 'after') =>
    sideOf(runs, name)
      .map(({ text }) => text)
      .join('')
  return [is === 'movedTo' ? '' : side('before'), is === 'movedFrom' ? '' : side('after')]
}

function fieldPair(
  change: CitationFieldChange | EvidenceFieldChange | WithdrawalFieldChange,
): ShownText {
  const { kind, makerAlone: maker } = siteWords('fr')
  switch (change.field) {
    case 'kind':
      return [change.before ? kind[change.before] : '', change.after ? kind[change.after] : '']
    case 'maker':
      return [change.before ? maker[change.before] : '', change.after ? maker[change.after] : '']
    case 'file':
      return [change.before?.name ?? '', change.after?.name ?? '']
    case 'date':
      return 'runs' in change
        ? [change.before?.words ?? '', change.after?.words ?? '']
        : [displayDay(change.before, 'fr', 'UTC'), displayDay(change.after, 'fr', 'UTC')]
    default:
      return [change.before ?? '', change.after ?? '']
  }
}
