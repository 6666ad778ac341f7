/** Data for machines in a page: no script, whatever the element is called. `<` is escaped, so that no text can end it. */
export function LinkedDataView({ data }: { data: object }) {
  return (
    <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
  )
}
