/** The dossiers of a file of the sitemap: `count` of them after the first `from`. */
type SitemapFile = { from: number; count: number }

/**
 * Divides dossiers among the files of a sitemap: a file has at most `most` addresses, unless one dossier alone has
 * more. `points` is how many claims each dossier has, in the order in which they were first published, so that a new
 * dossier goes into the last file and the others stay as they are; `before` is how many other addresses the first file
 * has. There is at least one file.
 */
export function planSitemap(
  points: readonly number[],
  { most, before }: { most: number; before: number },
): readonly SitemapFile[] {
  const files: SitemapFile[] = []
  let file: SitemapFile = { from: 0, count: 0 }
  let addresses = before
  for (const each of points) {
    // The dossier, its history and each of its points.
    const own = 2 + each
    if (addresses > 0 && addresses + own > most) {
      files.push(file)
      file = { from: file.from + file.count, count: 0 }
      addresses = 0
    }
    file = { ...file, count: file.count + 1 }
    addresses += own
  }
  return [...files, file]
}
