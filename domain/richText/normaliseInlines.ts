import { flattenMarks } from './flattenMarks'
import { groupNeighbours } from './groupNeighbours'
import { nestMarks } from './nestMarks'
import type { Inline, Link, Run } from './RichText'

/** Links split the line into stretches: two adjacent links stay two, even with the same address. */
export function normaliseInlines(inlines: readonly Inline[]): readonly Inline[] {
  return groupNeighbours(inlines.flatMap(normaliseLink), isLink).flatMap((group) => [
    ...group.filter(isLink),
    ...nestMarks(flattenMarks(group.filter(isRun))),
  ])
}

function normaliseLink(inline: Inline): readonly Inline[] {
  if (!isLink(inline)) return [inline]
  const children = nestMarks(flattenMarks(inline.children))
  return children.length === 0 ? [] : [{ ...inline, children }]
}

const isLink = (inline: Inline): inline is Link => inline.type === 'link'
const isRun = (inline: Inline): inline is Run => inline.type !== 'link'
