import { mergeOrders } from './mergeOrders'

type Item = { piece: { id: string } }

/** A citation or evidence use of one claim, on both sides. `moved`: in its list, or here from another claim. */
export type Matched<Located> =
  | { is: 'added'; before: null; after: Located }
  | { is: 'removed'; before: Located; after: null }
  | { is: 'kept' | 'moved'; before: Located; after: Located }

/** All of one kind in a content, by id, whichever claim it hangs on. */
export type ById<Located> = ReadonlyMap<string, Located>

/**
 * What hangs on one claim before and after, matched by id, in the new order with what was removed where it stood.
 * What went to another claim is told there.
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
