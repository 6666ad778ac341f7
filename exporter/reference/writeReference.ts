import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { ReferenceFormat } from '@/domain/address/addresses'
import type { CslItem } from './CslItem'

// The key of an entry is our id: a slug and numbers, which BibTeX accepts unchanged.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false })

const write: Record<ReferenceFormat, (item: CslItem) => string> = {
  json: (item) => `${JSON.stringify([item], null, 2)}\n`,
  bib: (item) => new Cite(forBibtex(item)).format('bibtex'),
}

/** Writes a reference in CSL-JSON (a list of one) or BibTeX. */
export const writeReference = (item: CslItem, format: ReferenceFormat): string =>
  `${write[format](item).trim()}\n`

/** The library escapes every text for LaTeX except the name of an organisation. */
const forBibtex = (item: CslItem) => ({
  ...item,
  author: item.author.map(({ literal }) => ({ literal: literal.replaceAll(/[&%$#_]/g, '\\$&') })),
})
