import type { ReactElement } from 'react'
import type { Change, NoteChange } from '@/domain/comparison/parts/Change'
import type { ComparisonContext } from './ComparisonContext'
import { DateDifferenceView } from './DateDifferenceView'
import { FieldsView } from './FieldsView'
import { LinesView } from './LinesView'
import { TextDifferenceView } from './TextDifferenceView'
import { ValueDifferenceView } from './ValueDifferenceView'
import { WholeClaimView } from './WholeClaimView'
import { citationFields, evidenceFields } from './wholeFields'
import { wholeLines } from './wholeLines'

type Props = { change: Change | NoteChange; context: ComparisonContext }

/** The changed words; nothing where the sentence of the change contains all of it. */
export function ChangeBody({ change, context }: Props): ReactElement | null {
  const is = change.part.after ? 'inserted' : 'removed'
  switch (change.kind) {
    case 'titleChanged':
    case 'labelChanged':
    case 'noteChanged':
    case 'statementReworded':
      return <TextDifferenceView runs={change.runs} context={context} />
    case 'updateLineChanged':
      return <DateDifferenceView difference={change} context={context} />
    case 'slugChanged':
      return <ValueDifferenceView before={change.before} after={change.after} context={context} />
    case 'noteAdded':
    case 'noteRemoved':
      return <TextDifferenceView runs={[{ text: change.value, is }]} context={context} />
    case 'updateLineAdded':
    case 'updateLineRemoved':
      return <TextDifferenceView runs={[{ text: change.value.words, is }]} context={context} />
    case 'introductionChanged':
    case 'responseChanged':
      return <LinesView lines={change.lines} context={context} />
    case 'introductionAdded':
    case 'introductionRemoved':
    case 'responseAdded':
    case 'responseRemoved':
      return <LinesView lines={wholeLines(change.value, is)} context={context} />
    case 'claimAdded':
    case 'claimRemoved':
      return <WholeClaimView change={change} is={is} context={context} />
    case 'citationAdded':
    case 'citationRemoved':
      return <FieldsView fields={citationFields(change.value, is)} context={context} />
    case 'evidenceAdded':
    case 'evidenceRemoved':
      return <FieldsView fields={evidenceFields(change.value, is)} context={context} />
    case 'citationChanged':
    case 'evidenceChanged':
    case 'withdrawalChanged':
    case 'dossierWithdrawalChanged':
      return <FieldsView fields={change.fields} context={context} />
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
      return null
  }
}
