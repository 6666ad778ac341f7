import { canonicalText } from '@/domain/canonical/canonicalText'
import type { ValueDifference } from './Difference'

/** The difference of two values that are not text, such as addresses, or null when they are equal. */
export function compareValue<Value>(before: Value, after: Value): ValueDifference<Value> | null {
  return canonicalText(before) === canonicalText(after)
    ? null
    : { before, after, weight: 'substance' }
}
