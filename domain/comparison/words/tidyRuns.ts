import type { TokenRun } from './alignTokens'
import type { TextRun } from './TextRun'

/** Unchanged text and the change after it. Either text of a change may be empty. */
type Section = { same: string; removed: string; inserted: string }

/**
 * Converts runs of tokens to runs of text that alternate, removed before inserted. If only a space is between two
 * replacements, they become one: "[un deux][three four]" is easier to read than four marked words with an unchanged
 * space between them.
 */
export function tidyRuns(runs: readonly TokenRun[]): readonly TextRun[] {
  const sections: Section[] = []
  for (const section of sectionsOf(runs)) {
    const last = sections.at(-1)
    if (last && isSpace(section.same) && isReplacement(last) && isReplacement(section)) {
      last.removed += section.same + section.removed
      last.inserted += section.same + section.inserted
    } else sections.push(section)
  }
  return sections.flatMap(({ same, removed, inserted }) => [
    ...runOf('same', same),
    ...runOf('removed', removed),
    ...runOf('inserted', inserted),
  ])
}

function sectionsOf(runs: readonly TokenRun[]): readonly Section[] {
  const sections: Section[] = []
  for (const { is, tokens } of runs) {
    const text = tokens.join('')
    const last = sections.at(-1)
    if (last && (is !== 'same' || (last.removed === '' && last.inserted === ''))) last[is] += text
    else sections.push({ same: '', removed: '', inserted: '', [is]: text })
  }
  return sections
}

const isSpace = (text: string) => /^[^\S\n]+$/u.test(text)
const isReplacement = ({ removed, inserted }: Section) => removed !== '' && inserted !== ''

const runOf = (is: TextRun['is'], text: string): TextRun[] => (text === '' ? [] : [{ text, is }])
