'use client'
import { LongText } from '@/components/desk/LongText'
import { useDesk } from '@/components/desk/request/useDesk'
import type { ChangeClass } from '@/domain/edition/Edition'

type Props = {
  kind: ChangeClass | null
  note: string
  onKind: (kind: ChangeClass) => void
  onNote: (note: string) => void
}

/** The class of the change, and the public note. */
export function ChangeFields({ kind, note, onKind, onNote }: Props) {
  const { publish } = useDesk().words
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
      <LongText
        label={publish.note}
        value={note}
        onChange={onNote}
        rows={3}
        maxLength={2000}
        explanation={`${publish.noteExplanation} ${publish.noteExample} ${publish.noteOptional}`}
      />
    </>
  )
}
