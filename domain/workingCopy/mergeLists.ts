type Item = { readonly id: string }

/** One side's value, the other side's value, and the value that both started from. */
export type Sides<Side> = { mine: Side; base: Side; theirs: Side }

/**
 * Whether a field has the same meaning on two sides. Absent values, and fields that only describe a save, count as the
 * same.
 */
export type SaysSame = (field: string, one: unknown, other: unknown) => boolean

export type Merged<One> = {
  /** In the order of `mine`; items that only `theirs` has come after. */
  items: readonly One[]
  /**
   * The ids of items where both sides changed the same field differently, or one side deleted what the other changed.
   */
  contested: readonly string[]
}

/**
 * Merges two lists with a common origin, item by item and field by field. A field that `mine` did not change comes
 * from `theirs`; if both changed it, `mine` wins. Items are matched by id, also in lists inside items.
 */
export function mergeLists<One extends Item>(
  { mine, base, theirs }: Sides<readonly One[]>,
  saysSame: SaysSame,
): Merged<One> {
  const sides = { mine: byId(mine), base: byId(base), theirs: byId(theirs) }
  const ids = new Set([...mine, ...theirs, ...base].map(({ id }) => id))
  const items: One[] = []
  const contested: string[] = []
  for (const id of ids) {
    const merged = mergeItem(
      { mine: sides.mine.get(id), base: sides.base.get(id), theirs: sides.theirs.get(id) },
      saysSame,
    )
    if (merged.item) items.push(merged.item)
    if (merged.isContested) contested.push(id)
  }
  return { items, contested }
}

const byId = <One extends Item>(items: readonly One[]) =>
  new Map(items.map((item) => [item.id, item]))

type MergedItem<One> = { item: One | undefined; isContested: boolean }

function mergeItem<One extends Item>(
  { mine, base, theirs }: Sides<One | undefined>,
  saysSame: SaysSame,
): MergedItem<One> {
  const changed = (side: One | undefined) => changedFields(side, base, saysSame)
  if (mine && theirs) return mergeFields({ mine, base, theirs }, saysSame)
  if (mine && !base) return { item: mine, isContested: false }
  if (mine) {
    // `theirs` deleted it.
    const isChanged = changed(mine).length > 0
    return { item: isChanged ? mine : undefined, isContested: isChanged }
  }
  if (theirs && !base) return { item: theirs, isContested: false }
  // `mine` deleted it.
  return { item: undefined, isContested: theirs !== undefined && changed(theirs).length > 0 }
}

function mergeFields<One extends Item>(
  { mine, base, theirs }: { mine: One; base: One | undefined; theirs: One },
  saysSame: SaysSame,
): MergedItem<One> {
  let isContested = false
  const taken = changedFields(mine, base, saysSame).map((field) => {
    const sides = { mine: get(mine, field), base: get(base, field), theirs: get(theirs, field) }
    const lists = {
      mine: listOf(sides.mine),
      base: listOf(sides.base),
      theirs: listOf(sides.theirs),
    }
    if (lists.mine && lists.base && lists.theirs) {
      const { items, contested } = mergeLists(
        { mine: lists.mine, base: lists.base, theirs: lists.theirs },
        saysSame,
      )
      isContested ||= contested.length > 0
      return [field, items]
    }
    isContested ||=
      !saysSame(field, sides.theirs, sides.base) && !saysSame(field, sides.theirs, sides.mine)
    return [field, sides.mine]
  })
  return { item: { ...theirs, ...Object.fromEntries(taken) }, isContested }
}

const changedFields = (
  side: Item | undefined,
  base: Item | undefined,
  saysSame: SaysSame,
): readonly string[] =>
  Object.keys({ ...base, ...side }).filter(
    (field) => !saysSame(field, get(side, field), get(base, field)),
  )

const get = (item: Item | undefined, field: string): unknown =>
  item ? Reflect.get(item, field) : undefined

/** A list of items inside an item. An absent one is empty; null if the value is not a list of items. */
function listOf(value: unknown): readonly Item[] | null {
  if (value === undefined || value === null) return []
  return Array.isArray(value) && value.every(isItem) ? value : null
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'id') === 'string'
