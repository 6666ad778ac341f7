'use client'
import { useDebounce, useFormFields } from '@payloadcms/ui'
import { useDesk } from '@/components/desk/request/useDesk'
import { isLanguage } from '@/domain/Language'
import { fieldWords } from '@/locales/fieldWords'
import { questionedWords } from './questionedWords'

/** `path` is that of the words of a date; `isLine` if they are the update line of a dossier. */
type Props = { path: string; isLine: boolean }

/** Under the words of a date: says when they are not understood as one, and how they will be shown. */
export function DateQuestion({ path, isLine }: Props) {
  const { language } = useDesk()
  const words = useField(path)
  const edtf = useField(path.replace(/words$/, 'edtf'))
  const label = useField('labels.update').now
  const spoken = useField('language').now
  const line = isLine && isLanguage(spoken) ? { label, language: spoken } : null
  const now = { words: words.now, edtf: edtf.now }
  const questioned = questionedWords(now, { words: words.before, edtf: edtf.before }, line)
  // Half of a date is none: people type to the end of it first.
  const shown = useDebounce(questioned, 600)
  return (
    <p className="field-description" role="status">
      {questioned !== null &&
        shown !== null &&
        fieldWords(language).writtenDate.question(questioned)}
    </p>
  )
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function useField(path: string): { now: string; before: string } {
  const now = useFormFields(([fields]) => textOf(fields[path]?.value))
  const before = useFormFields(([fields]) => textOf(fields[path]?.initialValue))
  return { now, before }
}
