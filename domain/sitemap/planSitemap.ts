import type { EditionOutline } from '@/domain/edition/EditionOutline'

/**
 * Divides dossiers among the files of a sitemap: a file has at most `most` addresses, unless one dossier alone has
 * more. `current` are the current editions of the dossiers in the order in which they were first published, so that a
 * new dossier goes into the last file and the others stay as they are; `before` is how many other addresses the first
 * file has. There is at least one file.
 */
export function planSitemap(
  current: readonly EditionOutline[],
  { most, before }: { most: number; before: number },
): readonly (readonly EditionOutline[])[] {
  const files: EditionOutline[][] = [[]]
  let addresses = before
  for (const dossier of current) {
    // The dossier, its history and each of its points.
    const own = 2 + dossier.points
    if (addresses > 0 && addresses + own > most) {
      files.push([])
      addresses = 0
    }
    files.at(-1)?.push(dossier)
    addresses += own
  }
  return files
}
