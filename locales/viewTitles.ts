/** What the tab of the browser says of a view of the desk. Payload takes one title for both languages. */
export const viewTitles = {
  any: 'Point par point',
  import: 'Import',
  updates: 'Mises à jour – Updates',
  bin: 'Corbeille – Bin',
  mail: 'Courriels – Mail',
}
