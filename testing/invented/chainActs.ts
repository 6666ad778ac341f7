import { canonicalText } from '@/domain/canonical/canonicalText'
import { digestOf } from '@/domain/digest/digestOf'

/** The texts of acts after they were changed: numbered anew, each naming the one before it. */
export function chainActs(texts: readonly string[]): readonly string[] {
  const acts: string[] = []
  for (const text of texts) {
    const before = acts.at(-1)
    const previous = before === undefined ? null : digestOf(before)
    acts.push(canonicalText({ ...JSON.parse(text), sequence: acts.length + 1, previous }))
  }
  return acts
}
