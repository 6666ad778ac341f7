import { type FieldThatDiffers, fieldsThatDiffer } from './fieldsThatDiffer'
import type { Leaf } from './leavesOf'
import type { Names } from './textOf'
import { valueAt } from './valueAt'

type Data = Readonly<Record<string, unknown>>

export type MergedWords = {
  /** The document that a save would write: every field that this form did not change has its saved value. */
  merged: Data
  /** The changes that this makes to the saved document. */
  differences: readonly FieldThatDiffers[]
  /** Labels of fields that somebody else saved meanwhile and that this form did not change. */
  kept: readonly string[]
}

/** Merges two texts with the same `base`: what is saved now, and what was typed in the form. */
export function mergeTyped(
  leaves: readonly Leaf[],
  { base, saved, typed }: Readonly<Record<'base' | 'saved' | 'typed', unknown>>,
  names: Names,
): MergedWords {
  const touched = new Set(fieldsThatDiffer(leaves, base, typed, names).map(({ path }) => path))
  const merged = leaves.reduce<Data>((data, { path }) => {
    const from = touched.has(path.join('.')) ? typed : saved
    return withValue(data, path, valueAt(from, path))
  }, {})
  const kept = fieldsThatDiffer(leaves, base, saved, names).filter(({ path }) => !touched.has(path))
  return {
    merged,
    differences: fieldsThatDiffer(leaves, saved, merged, names),
    kept: kept.map(({ label }) => label),
  }
}

function withValue(data: unknown, [name = '', ...within]: readonly string[], value: unknown): Data {
  const inner = within.length === 0 ? value : withValue(valueAt(data, [name]), within, value)
  return { ...(data instanceof Object ? data : {}), [name]: inner }
}
