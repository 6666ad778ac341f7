import { describeChange } from '@/components/comparison/describeChange'
import type { Comparison } from '@/domain/comparison/Comparison'
import type { Language } from '@/domain/Language'

/** The changed parts that somebody can speak of, each once: `value` names its kind and id, as the form sends it back. */
export function aboutOptions(
  comparison: Comparison,
  language: Language,
): readonly { value: string; label: string }[] {
  if (comparison.is === 'first') return []
  const options = new Map<string, string>()
  for (const change of comparison.changes) {
    const { kind, id, after } = change.part
    const value = `${kind} ${id}`
    if (after && !options.has(value)) options.set(value, describeChange(change, language))
  }
  return [...options].map(([value, label]) => ({ value, label }))
}
