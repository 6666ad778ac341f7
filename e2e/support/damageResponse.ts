import { createClient } from '@libsql/client'
import { z } from 'zod'
import { parseEnvelope } from '@/domain/edition/parseEnvelope'
import { envelopeExpander } from '@/domain/edition/shortEnvelope'
import type { Example } from '@/testing/states/State'
import type { Place } from './startPressRoom'

/** Alters the response of a point in the current edition of its dossier in SQLite’s file, past the press room. */
export async function damageResponse(
  { databaseUri }: Pick<Place, 'databaseUri'>,
  { slug, point }: Example,
): Promise<void> {
  const client = createClient({ url: databaseUri })
  const { rows } = await client.execute({
    sql: 'select digest, envelope from editions where slug = ? order by number',
    args: [slug],
  })
  const editions = z.array(z.object({ digest: z.string(), envelope: z.string() })).parse(rows)
  const whole = envelopeExpander(editions)(editions.at(-1)?.envelope ?? '')
  const { parts } = parseEnvelope(whole)
  const part = parts.find(({ kind, claim }) => kind === 'response' && claim?.number === point)
  await client.execute('drop trigger parts_never_changed')
  await client.execute({
    sql: `update parts set text = replace(text, 'rocade', 'route') where id = ?`,
    args: [z.string().parse(part?.digest)],
  })
  client.close()
}
