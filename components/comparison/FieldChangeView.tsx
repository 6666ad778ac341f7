import type {
  CitationFieldChange,
  EvidenceFieldChange,
  WithdrawalFieldChange,
} from '@/domain/comparison/words/FieldChange'
import { displayDay } from '@/domain/date/displayDay'
import { siteWords } from '@/locales/siteWords'
import { AddressView } from './AddressView'
import type { ComparisonContext } from './ComparisonContext'
import { DateDifferenceView } from './DateDifferenceView'
import { FileView } from './FileView'
import { TextDifferenceView } from './TextDifferenceView'
import { ValueDifferenceView } from './ValueDifferenceView'

type Props = {
  change: CitationFieldChange | EvidenceFieldChange | WithdrawalFieldChange
  context: ComparisonContext
}

export function FieldChangeView({ change, context }: Props) {
  const { language } = context
  const words = siteWords(language)
  switch (change.field) {
    case 'link':
    case 'outletAddress':
      return (
        <ValueDifferenceView
          before={change.before && <AddressView address={change.before} />}
          after={change.after && <AddressView address={change.after} />}
          context={context}
        />
      )
    case 'kind':
      return (
        <ValueDifferenceView
          before={change.before && words.kind[change.before]}
          after={change.after && words.kind[change.after]}
          context={context}
        />
      )
    case 'maker':
      return (
        <ValueDifferenceView
          before={change.before && words.makerAlone[change.before]}
          after={change.after && words.makerAlone[change.after]}
          context={context}
        />
      )
    case 'file':
      return (
        <ValueDifferenceView
          before={change.before && <FileView file={change.before} language={language} />}
          after={change.after && <FileView file={change.after} language={language} />}
          context={context}
        />
      )
    case 'date':
      if ('runs' in change) return <DateDifferenceView difference={change} context={context} />
      return (
        <ValueDifferenceView
          before={displayDay(change.before, language, 'UTC')}
          after={displayDay(change.after, language, 'UTC')}
          context={context}
        />
      )
    default:
      return <TextDifferenceView runs={change.runs} context={context} />
  }
}
