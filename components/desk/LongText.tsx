import { type Ref, useId } from 'react'

type Props = {
  label: string
  value: string
  onChange: (text: string) => void
  rows: number
  explanation?: string
  maxLength?: number
  disabled?: boolean
  ref?: Ref<HTMLTextAreaElement>
}

/** A labelled text of several lines in a form of the desk. */
export function LongText({ label, explanation, onChange, ...textarea }: Props) {
  const id = useId()
  return (
    <div className="desk-field">
      <label htmlFor={id}>
        <span>{label}</span>
      </label>
      <textarea
        id={id}
        {...(explanation ? { 'aria-describedby': `${id}-explanation` } : {})}
        {...textarea}
        onChange={({ target }) => onChange(target.value)}
      />
      {explanation && <small id={`${id}-explanation`}>{explanation}</small>}
    </div>
  )
}
