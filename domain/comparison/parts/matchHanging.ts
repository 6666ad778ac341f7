import { mergeOrders } from './mergeOrders'

type Item = { piece: { id: string } }

/**
 * A citation or evidence use of one claim, on both sides. `moved`: within its list, or to this claim from another one.
 */
export type Matched<Located> =
  | { is: 'added'; before: null; after: Located }
  | { is: 'removed'; before: Located; after: null }
  | { is: 'kept' | 'moved'; before: Located; after: Located }

/** All parts of one kind in a content, by id, under any claim. */
export type ById<Located> = ReadonlyMap<string, Located>

/**
 * Matches the citations or evidence uses of one claim before and after by id. They come in the new order; removed ones
 * come where they were before. A part that moved to another claim is reported there.
 */
export function matchHanging<Located extends Item>(
  before: readonly Located[],
  after: readonly Located[],
  all: { before: ById<Located>; after: ById<Located> },
): readonly Matched<Located>[] {
  const ids = after.map(({ piece }) => piece.id)
  const here = new Set(ids)
  const stayed = before.filter(({ piece }) => here.has(piece.id) || !all.after.has(piece.id))
  return mergeOrders(
    stayed.map(({ piece }) => piece.id),
    ids,
  ).flatMap(({ id, is }): readonly Matched<Located>[] => {
    const [old, now] = [all.before.get(id) ?? null, all.after.get(id) ?? null]
    if (!now) return old ? [{ is: 'removed', before: old, after: null }] : []
    if (!old) return [{ is: 'added', before: null, after: now }]
    return [{ is: is === 'kept' ? 'kept' : 'moved', before: old, after: now }]
  })
}
