import { bagOfWords, sharedWords } from '@/domain/comparison/words/bagOfWords'
import { hasWord, tokensOf } from '@/domain/comparison/words/tokensOf'
import { joinLines, type Line, lineEnd, lineText } from './Line'
import type { LineGroup } from './LineGroup'

/** At least this share of the words that differ must be found in the neighbour; all if the lines share none alone. */
const leastFound = 0.75

/** Merges neighbours where a paragraph was cut in two, two were joined, or sentences went from one to the next. */
export function mergeCut(groups: readonly LineGroup[]): readonly LineGroup[] {
  const merged: LineGroup[] = []
  for (const next of groups) {
    let group = next
    for (let both = mergedWithLast(merged, group); both; both = mergedWithLast(merged, group)) {
      group = both
      merged.pop()
    }
    merged.push(group)
  }
  return merged
}

/** Whether both sides are paragraphs with the same words in the same order, cut otherwise. */
export function isOnlyCut({ before, after }: LineGroup): boolean {
  const words = (lines: readonly Line[]) => tokensOf(textOf(lines)).filter(hasWord)
  const isCut = before.length !== after.length || before.length > 1
  const isParagraphs = [...before, ...after].every(isParagraph)
  return isCut && isParagraphs && words(before).join(' ') === words(after).join(' ')
}

function mergedWithLast(merged: readonly LineGroup[], group: LineGroup): LineGroup | null {
  const last = merged.at(-1)
  return last ? mergedGroup(last, group) : null
}

function mergedGroup(one: LineGroup, other: LineGroup): LineGroup | null {
  const both = {
    before: [...one.before, ...other.before],
    after: [...one.after, ...other.after],
    moved: one.moved ?? other.moved,
  }
  if (both.moved || ![...both.before, ...both.after].every(isParagraph)) return null
  const [first, second, sum] = [measure(one), measure(other), measure(both)]
  const found = sum.shared - first.shared - second.shared
  const differing = sum.most - first.shared - second.shared
  const least = Math.min(differing, ...[first, second].flatMap(({ oneSided }) => oneSided))
  const share = first.shared + second.shared === 0 ? 1 : leastFound
  return found > 0 && found >= least * share ? both : null
}

const isParagraph = (line: Line) =>
  line.layout.is === 'paragraph' && !lineText(line).includes(lineEnd)

/** How many words both sides of a group share, the longer one has, and the only one. */
function measure({ before, after }: LineGroup) {
  const [old, now] = [bagOf(before), bagOf(after)]
  const most = Math.max(old.size, now.size)
  const isOneSided = before.length === 0 || after.length === 0
  return { shared: sharedWords(old, now), most, oneSided: isOneSided ? [most] : [] }
}

const bagOf = (lines: readonly Line[]) => bagOfWords(textOf(lines))
const textOf = (lines: readonly Line[]) => lineText({ stretches: joinLines(lines, ' ') })
