import { createClient } from '@libsql/client'
import { prose } from '@/demo/builders/prose'
import { toLexical } from '@/domain/richText/toLexical'
import type { Desk } from '@/e2e/support/Desk'
import { dossierAt } from './dossierAt'
import { sentenceOf } from './inventWords'
import { lastRows, type Rows, rowsSince } from './Rows'

/**
 * The bytes of the rows that a publication writes, for each byte of the text of the parts that it makes public, by what is
 * counted: one response of 2,000 characters is another one, and nobody has to approve it. Indexes are not counted.
 */
export async function bytesOfPublication(
  desk: Desk,
  file: string,
  copy: number,
): Promise<Readonly<Record<string, number>>> {
  const client = createClient({ url: `file:${file}` })
  try {
    const dossier = await dossierAt(desk, copy)
    const [claim] = await desk.find('claims', 'dossier', dossier)
    const [response] = await desk.find('responses', 'claim', claim?.id ?? '')
    const beforeSave = await lastRows(client)
    await desk.save('responses', response?.id ?? '', { body: toLexical(prose(...paragraphs())) })
    const update = await desk.updateOf(dossier)
    const beforeSubmission = await lastRows(client)
    await desk.submit(update, `Une réponse précisée, à ${Date.now()}.`)
    const published = await desk.request.post(`/api/updates/${update}/publish`)
    if (!published.ok()) throw new Error(`The publication answered ${published.status()}`)
    const text = textIn(await rowsSince(client, beforeSubmission))
    return {
      'a submission and its publication': bytesIn(await rowsSince(client, beforeSubmission)) / text,
      'the same with the save before': bytesIn(await rowsSince(client, beforeSave)) / text,
    }
  } finally {
    client.close()
  }
}

const paragraphs = () => [0, 1, 2, 3].map((at) => sentenceOf(Date.now() + at, 60).slice(0, 500))

const bytesIn = (rows: Rows): number =>
  Object.values(rows)
    .flatMap((table) => table.rows.flat())
    .reduce<number>((sum, value) => sum + Buffer.byteLength(String(value ?? '')), 0)

function textIn({ parts }: Rows): number {
  const column = parts?.columns.indexOf('text') ?? -1
  return (parts?.rows ?? []).reduce((sum, row) => sum + Buffer.byteLength(String(row[column])), 0)
}
