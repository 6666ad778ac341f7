import type { Change, NoteChange } from '@/domain/comparison/parts/Change'
import { displayDay } from '@/domain/date/displayDay'
import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { Language } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { type ComparisonWords, comparisonWords } from '@/locales/comparisonWords'
import { rewording } from './rewording'
import { subjectOf } from './subjectOf'

/** A change as one sentence without its full stop: "Citation ajoutée au point 2 : La Gazette, 1er mai 2014". */
export function describeChange(change: Change | NoteChange, language: Language): string {
  const words = comparisonWords(language)
  const subject = subjectOf(change, words)
  if (subject !== null && change.weight !== 'substance') {
    const slight = change.weight === 'typography' ? words.onlyTypography : words.onlyLayout
    return slight(subject)
  }
  const details = detailsOf(change, words).map((detail) => detail.trim())
  const told = tell(change, words, language)
  const said = details.filter((detail) => detail !== '')
  return displayText(said.length === 0 ? told : words.detail(told, said.join(', ')), language)
}

function tell(change: Change | NoteChange, words: ComparisonWords, language: Language): string {
  const { told } = words
  const { kind, part } = change
  const point = change.claim?.number ?? 0
  const [now, before] = [part.after?.place ?? 0, part.before?.place ?? 0]
  const from = part.before?.claim
  const isFromElsewhere = from && from.id !== change.claim?.id ? from.number : null
  switch (kind) {
    case 'labelChanged':
      return told.labelChanged[change.label]
    case 'relatedChanged':
      return told.relatedChanged(
        change.after.filter((id) => !change.before.includes(id)).length,
        change.before.filter((id) => !change.after.includes(id)).length,
      )
    case 'translationOfChanged':
      return told.translationOfChanged[originalChange(change)]
    case 'dossierWithdrawn':
    case 'dossierReinstated':
      return told[kind](dayOf(change.date, language))
    case 'introductionChanged':
      return told.introductionChanged[rewording(change.lines)]
    case 'responseChanged':
      return told.responseChanged[rewording(change.lines)](point)
    case 'claimMoved':
      return told.claimMoved(point, now, before)
    case 'claimRenumbered':
      return told.claimRenumbered(point, from?.number ?? 0)
    case 'claimWithdrawn':
    case 'claimReinstated':
      return told[kind](point, dayOf(change.date, language))
    case 'citationMoved':
      return isFromElsewhere === null
        ? told.citationMoved(point, now, before)
        : words.citationFromPoint(point, isFromElsewhere)
    case 'evidenceMoved':
      return isFromElsewhere === null
        ? told.evidenceMoved(point, now, before)
        : words.evidenceFromPoint(point, isFromElsewhere)
    case 'citationChanged':
    case 'evidenceChanged':
      return told[kind](point, now)
    case 'claimAdded':
    case 'claimRemoved':
    case 'withdrawalChanged':
    case 'statementReworded':
    case 'citationAdded':
    case 'citationRemoved':
    case 'responseAdded':
    case 'responseRemoved':
    case 'evidenceAdded':
    case 'evidenceRemoved':
      return told[kind](point)
    default:
      return told[kind]
  }
}

/** The words that identify what changed, or the names of its changed fields. */
function detailsOf(change: Change | NoteChange, { field }: ComparisonWords): readonly string[] {
  switch (change.kind) {
    case 'dossierWithdrawn':
    case 'claimWithdrawn':
    case 'dossierReinstated':
    case 'claimReinstated':
      return [change.reason]
    case 'updateLineAdded':
    case 'updateLineRemoved':
      return [change.value.words]
    case 'citationAdded':
    case 'citationRemoved':
      return [change.value.outlet.name, ...wordsOf(change.value.date)]
    case 'evidenceAdded':
    case 'evidenceRemoved':
      return [change.value.label.replace(/\.\s*$/u, ''), ...wordsOf(change.value.date)]
    case 'citationChanged':
    case 'evidenceChanged':
      return change.fields.map((changed) => field[changed.field])
    case 'titleChanged':
    case 'slugChanged':
    case 'labelChanged':
    case 'relatedChanged':
    case 'translationOfChanged':
    case 'dossierWithdrawalChanged':
    case 'introductionAdded':
    case 'introductionRemoved':
    case 'introductionChanged':
    case 'updateLineChanged':
    case 'noteAdded':
    case 'noteRemoved':
    case 'noteChanged':
    case 'claimAdded':
    case 'claimRemoved':
    case 'claimMoved':
    case 'claimRenumbered':
    case 'withdrawalChanged':
    case 'statementReworded':
    case 'citationMoved':
    case 'responseAdded':
    case 'responseRemoved':
    case 'responseChanged':
    case 'evidenceMoved':
      return []
  }
}

const wordsOf = (date: WrittenDate | null): readonly string[] => (date ? [date.words] : [])

/** The day of a withdrawal has no time of day, and so is the same in every time zone. */
const dayOf = (date: string, language: Language) => displayDay(date, language, 'UTC')

function originalChange({
  before,
  after,
}: Extract<
  Change,
  { kind: 'translationOfChanged' }
>): keyof ComparisonWords['told']['translationOfChanged'] {
  if (!before) return 'added'
  if (!after) return 'removed'
  return before.dossier === after.dossier ? 'edition' : 'other'
}
