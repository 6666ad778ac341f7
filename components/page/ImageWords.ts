/** What the picture of a page says where it is shared, as it is shown. */
export type ImageWords = {
  /** What it is a picture of: "Dossier", "Contre-vérité numéro 3". */
  label: string | null
  /** What must come before the words: that they are alleged, or that they were withdrawn. */
  caution: string | null
  /** Alleged words are set apart by shape, as on the page. */
  isAlleged: boolean
  words: string
  /** Where it belongs and which edition it is, each on one line. */
  lines: readonly string[]
}
