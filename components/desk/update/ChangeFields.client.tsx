'use client'
import { LongText } from '@/components/desk/LongText'
import { useDesk } from '@/components/desk/request/useDesk'
import { isUnderstated } from '@/domain/comparison/isUnderstated'
import type { ChangeClass } from '@/domain/edition/Edition'
import type { Past } from './Past'
import { PastFields } from './PastFields.client'
import { Understated } from './Understated'

type Props = {
  kind: ChangeClass | null
  note: string
  /** The class that the differences give it. */
  computed: ChangeClass
  /** A first edition is substantive: it is not asked for its class. */
  isFirst: boolean
  /** What is typed of an older edition that it reconstructs; null where it may reconstruct none. */
  past: Past | null
  onKind: (kind: ChangeClass) => void
  onNote: (note: string) => void
  onPast: (past: Past) => void
}

/** The class of the change, the public note, and the older edition that it reconstructs, where it may. */
export function ChangeFields({
  kind,
  note,
  computed,
  isFirst,
  past,
  onKind,
  onNote,
  onPast,
}: Props) {
  const { words, language } = useDesk()
  const { publish } = words
  const kinds = [
    {
      value: 'substantive',
      label: publish.substantive,
      explanation: publish.substantiveExplanation,
    },
    { value: 'minor', label: publish.minor, explanation: publish.minorExplanation },
  ] as const
  return (
    <>
      {!isFirst && (
        <fieldset className="desk-choice">
          <legend>{publish.class}</legend>
          {kinds.map(({ value, label, explanation }) => (
            <label className="desk-radio" key={value}>
              <input
                type="radio"
                name="class"
                value={value}
                checked={kind === value}
                onChange={() => onKind(value)}
              />
              <span>
                {label} <small>{explanation}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div role="status">
        {!isFirst && isUnderstated(kind, computed) && (
          <Understated state="open" language={language} />
        )}
      </div>
      <LongText
        label={publish.note}
        value={note}
        onChange={onNote}
        rows={3}
        maxLength={2000}
        explanation={`${publish.noteExplanation} ${publish.noteExample} ${isFirst ? publish.noteOptionalFirst : publish.noteOptional}`}
      />
      {past && <PastFields past={past} onPast={onPast} />}
    </>
  )
}
