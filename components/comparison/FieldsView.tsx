import type {
  CitationFieldChange,
  EvidenceFieldChange,
  WithdrawalFieldChange,
} from '@/domain/comparison/words/FieldChange'
import { comparisonWords } from '@/locales/comparisonWords'
import type { ComparisonContext } from './ComparisonContext'
import { FieldChangeView } from './FieldChangeView'

type Props = {
  fields: readonly (CitationFieldChange | EvidenceFieldChange | WithdrawalFieldChange)[]
  context: ComparisonContext
}

/** The changed fields of a citation, an evidence use or a withdrawal, each under its name. */
export function FieldsView({ fields, context }: Props) {
  const words = comparisonWords(context.language)
  return (
    <dl className="fields">
      {fields.map((change) => (
        <div key={change.field}>
          <dt>{words.field[change.field]}</dt>
          <dd>
            <FieldChangeView change={change} context={context} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
