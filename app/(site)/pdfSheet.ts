import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { assetAddresses } from '@/components/page/assetAddresses'

const served = (address: string) => readFile(path.join(process.cwd(), 'public', address))

let made: Promise<string> | undefined

/** The stylesheet of PDFs with its fonts embedded, so that the browser loads nothing. */
export function pdfSheet(): Promise<string> {
  made ??= makeSheet()
  return made
}

async function makeSheet(): Promise<string> {
  const { pdf, roman, italic, semibold } = assetAddresses
  let sheet = (await served(pdf)).toString('utf8')
  for (const font of [roman, italic, semibold]) {
    const bytes = await served(font)
    sheet = sheet.replaceAll(font, `data:font/woff2;base64,${bytes.toString('base64')}`)
  }
  return sheet
}
