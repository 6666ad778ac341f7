'use client'
import { useDesk } from '@/components/desk/request/useDesk'
import { fieldWords } from '@/locales/fieldWords'
import type { Past } from './Past'

type Props = { past: Past; onPast: (past: Past) => void }

/** Whether the text was public before this press room, and then when, and from which document that is known. */
export function PastFields({ past, onPast }: Props) {
  const { words, language } = useDesk()
  const fields = fieldWords(language)
  const { publish } = words
  const inputs = [
    { name: 'words', label: fields['updates.reconstructs.date'].label, most: 200 },
    { name: 'edtf', label: `${fields['writtenDate.edtf'].label} ${publish.optional}`, most: 60 },
    { name: 'basis', label: fields['updates.reconstructs.basis'].label, most: 500 },
  ] as const
  return (
    <fieldset className="desk-choice">
      <label className="desk-radio">
        <input
          type="checkbox"
          checked={past.is}
          onChange={({ target }) => onPast({ ...past, is: target.checked })}
        />
        <span>
          {publish.wasPublic} <small>{publish.wasPublicExplanation}</small>
        </span>
      </label>
      {past.is &&
        inputs.map(({ name, label, most }) => (
          <label className="desk-field" key={name}>
            <span>{label}</span>
            <input
              value={past[name]}
              maxLength={most}
              onChange={({ target }) => onPast({ ...past, [name]: target.value })}
            />
          </label>
        ))}
    </fieldset>
  )
}
