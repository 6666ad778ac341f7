import { z } from 'zod'
import { actSchema } from '@/domain/act/Act'
import { dataActsSchema } from '@/domain/data/dataActs'
import { dataChangesSchema } from '@/domain/data/dataChanges'
import { dataDossierSchema } from '@/domain/data/dataDossier'
import { dataDossiersSchema } from '@/domain/data/dataDossiers'
import { dataEditionSchema } from '@/domain/data/dataEdition'
import { dataEditionsSchema } from '@/domain/data/dataEditions'
import { dataIndexSchema } from '@/domain/data/dataIndex'
import { errorSchema } from '@/domain/data/dataSchemas'
import { editionSchema, partSchema } from '@/domain/edition/Edition'
import { envelopeSchema } from '@/domain/edition/envelopeSchema'
import { statementSchema } from '@/domain/log/Statement'

const described = z.union([
  dataIndexSchema,
  dataDossiersSchema,
  dataDossierSchema,
  dataEditionsSchema,
  dataEditionSchema,
  dataChangesSchema,
  dataActsSchema,
  errorSchema,
  editionSchema,
  envelopeSchema,
  partSchema,
  actSchema,
  statementSchema,
])

/** The names of the definitions: the bodies of `/data` and the canonical texts in them. */
export type Definition =
  | 'DataIndex'
  | 'DataDossiers'
  | 'DataDossier'
  | 'DataEditions'
  | 'DataEdition'
  | 'DataChanges'
  | 'DataActs'
  | 'DataError'
  | 'Edition'
  | 'Envelope'
  | 'Part'
  | 'Act'
  | 'Statement'

/**
 * The JSON Schemas (2020-12) of everything that `/data` sends, by name, made from the schemas that the press room
 * itself parses with. They refer to one another as `#/$defs/<name>`. Bodies may have more members than described;
 * canonical texts may not. With `isExact`, bodies may not either: this describes exactly what the press room sends
 * today.
 */
export function definitions({ isExact } = { isExact: false }): Record<string, object> {
  const { $defs } = z.toJSONSchema(described, { io: isExact ? 'output' : 'input' })
  return z.record(z.string(), z.looseObject({})).parse($defs)
}
