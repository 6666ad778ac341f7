import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { ReferenceFormat } from '@/domain/address/addresses'
import { months } from '@/domain/date/months'
import type { CslItem } from './CslItem'

// The key of an entry is our id: a slug and numbers, which BibTeX accepts unchanged. Texts are in UTF-8: the library’s
// own ASCII leaves out each character for which it has no command.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
})

const write: Record<ReferenceFormat, (item: CslItem) => string> = {
  json: (item) => `${JSON.stringify([item], null, 2)}\n`,
  bib: (item) => withMonth(new Cite(forBibtex(item)).format('bibtex')),
}

/** Writes a reference in CSL-JSON (a list of one) or BibTeX. */
export const writeReference = (item: CslItem, format: ReferenceFormat): string =>
  `${write[format](item).trim()}\n`

/** Texts with the characters escaped that mean something to LaTeX or are markup to the library. */
const forBibtex = (item: CslItem) => ({
  ...item,
  title: escaped(item.title),
  'container-title': escaped(item['container-title']),
  publisher: escaped(item.publisher),
  author: item.author.map(({ literal }) => ({ literal: escaped(literal) })),
})

const escaped = (text: string) =>
  text.replaceAll(/[&%$#_{}\\~^]|<\u2060?/g, (sign) => commands[sign.charAt(0)] ?? `\\${sign}`)

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
}

/** The library writes `{nov 30}` or `{11}`. BibTeX has a name for each month, and most programs read a day beside it. */
const withMonth = (entry: string) =>
  entry.replace(/^(\s*)month = \{(\w+)(?: (\d+))?\},$/m, (_, indent, month, day) => {
    const name = Number(month) > 0 ? months.en[Number(month) - 1]?.at(-1) : month
    return `${indent}month = ${name},${day ? `\n${indent.replace('\n', '')}day = {${day}},` : ''}`
  })
