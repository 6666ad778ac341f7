import type { Comparison } from './Comparison'
import type { Change } from './parts/Change'
import type { Content } from './parts/Content'
import { compareClaims } from './parts/compareClaims'
import { compareDossierStanding } from './parts/compareDossierStanding'
import { compareHead } from './parts/compareHead'
import { compareIntroduction } from './parts/compareIntroduction'
import { compareNote } from './parts/compareNote'
import { compareUpdateLine } from './parts/compareUpdateLine'
import { type ContentIndex, indexContent } from './parts/indexContent'

/**
 * The changes that a reader sees between two contents of a dossier: editions, candidates or working copies
 * (`contentOf`). Parts are matched by kind and id, never by place. They are compared by value, because equal values
 * may have different digests. Changes come in the new reading order; removed parts come where they were before.
 * `before` is null when there is no earlier content, so that a first edition is not a list of additions.
 */
export function compareContents(before: Content | null, after: Content): Comparison {
  if (!before) return { is: 'first' }
  const [old, now] = [indexContent(before), indexContent(after)]
  return {
    is: 'later',
    changes: Object.values({
      head: compareHead(old.head, now.head),
      standing: compareDossierStanding(old.standing, now.standing),
      introduction: compareIntroduction(old.introduction, now.introduction),
      claims: compareClaims(old, now),
      updateLine: compareUpdateLine(old.updateLine, now.updateLine),
    } satisfies Record<Exclude<keyof ContentIndex, 'note'>, readonly Change[]>).flat(),
    note: compareNote(old.note, now.note),
  }
}
