import { definitions } from './definitions'

/** The body of `GET /data/schema.json`: JSON Schema, every definition under `$defs`. */
export const jsonSchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Point par point: the record of a press room as JSON',
  description:
    'Answers of /data are DataIndex, DataDossier, DataEditions, DataEdition, DataChanges, DataActs, DataError; canonical texts are Edition, Envelope, Part, Act. Answers may have more members than stand here, canonical texts have exactly these. What a shape cannot say (digests, order, numbers without a gap) is checked by recomputing.',
  $defs: definitions(),
})
