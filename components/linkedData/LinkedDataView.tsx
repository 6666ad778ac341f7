/**
 * Data for machines in a page; no script runs, although the element is named so. `<` is escaped, so that no text can
 * close it.
 */
export function LinkedDataView({ data }: { data: object }) {
  return (
    <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
  )
}
