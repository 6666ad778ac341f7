import type { Comparison } from './Comparison'
import type { Content } from './parts/Content'
import { compareClaims } from './parts/compareClaims'
import { compareDossierStanding } from './parts/compareDossierStanding'
import { compareHead } from './parts/compareHead'
import { compareIntroduction } from './parts/compareIntroduction'
import { compareNote } from './parts/compareNote'
import { compareUpdateLine } from './parts/compareUpdateLine'
import { indexContent } from './parts/indexContent'

/**
 * What a reader of one content of a dossier finds changed in another: editions, candidates or working copies alike
 * (`contentOf`). Parts are matched by kind and id, never by place, and compared by value, as equal values may have
 * other digests. Changes come in the new reading order, with what was removed where it stood. `before` is null
 * where nothing was there, so that a first edition is no list of additions.
 */
export function compareContents(before: Content | null, after: Content): Comparison {
  if (!before) return { is: 'first' }
  const [old, now] = [indexContent(before), indexContent(after)]
  return {
    is: 'later',
    changes: [
      ...compareHead(old.head, now.head),
      ...compareDossierStanding(old.standing, now.standing),
      ...compareIntroduction(old.introduction, now.introduction),
      ...compareClaims(old, now),
      ...compareUpdateLine(old.updateLine, now.updateLine),
    ],
    note: compareNote(old.note, now.note),
  }
}
