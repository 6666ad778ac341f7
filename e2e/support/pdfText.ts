import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF says: the text of each page, and of itself. */
export async function pdfText(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  const { info } = await pdf.getMetadata()
  const isTagged = (await pdf.getMarkInfo())?.Marked ?? false
  return { pages, info, isTagged }
}
