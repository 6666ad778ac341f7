import { z } from 'zod'
import { lineChangeSchema } from '@/domain/comparison/lines/lineChangeSchema'
import {
  dateDifference,
  textDifference,
  valueDifference,
  weightSchema,
} from '@/domain/comparison/words/differenceSchemas'
import {
  citationFieldSchema,
  evidenceFieldSchema,
  withdrawalFieldSchema,
} from '@/domain/comparison/words/fieldChangeSchemas'
import { claimReferenceSchema } from '@/domain/edition/editionSchema'
import { digestSchema, idSchema, valueSchemas } from '@/domain/edition/partSchema'
import type { Change, NoteChange } from './Change'

/** The shape of the changes between two editions as they are given to machines (docs/contracts/data.md). */
const place = z
  .object({
    claim: claimReferenceSchema.nullable(),
    place: z.int().positive(),
    digest: digestSchema,
  })
  .meta({
    id: 'PartPlace',
    description:
      'Where a part stands in one of the editions: its claim, its place from 1 among those of its kind there, its digest.',
  })

const partOf = <Kind extends string>(kind: Kind) =>
  z.object({
    kind: z.literal(kind),
    id: idSchema,
    before: place.nullable(),
    after: place.nullable(),
  })

const lines = z.array(lineChangeSchema)
const withdrawn = { date: z.string(), reason: z.string() }
const { slug, related, translationOf } = valueSchemas.head.shape

const hangingPart = <Kind extends string, Value extends z.ZodType>(kind: Kind, value: Value) =>
  z.object({
    kind: z.literal(kind),
    id: idSchema,
    claim: claimReferenceSchema,
    digest: digestSchema,
    value,
  })

const hanging = z.discriminatedUnion('kind', [
  hangingPart('citation', valueSchemas.citation),
  hangingPart('response', valueSchemas.response),
  hangingPart('evidence', valueSchemas.evidence),
])

const ofDossier = <Kind extends string>(kind: Kind) => ({
  part: partOf(kind),
  claim: z.null(),
  weight: weightSchema,
})
const ofClaim = <Kind extends string>(kind: Kind) => ({
  part: partOf(kind),
  claim: claimReferenceSchema,
  weight: weightSchema,
})

const head = ofDossier('head')
const standing = ofDossier('standing')
const introduction = ofDossier('introduction')
const updateLine = ofDossier('updateLine')
const note = ofDossier('note')
const claim = ofClaim('claim')
const citation = ofClaim('citation')
const response = ofClaim('response')
const evidence = ofClaim('evidence')

const is = z.literal
const oneOf = z.enum

export const noteChangeSchema: z.ZodType<NoteChange> = z
  .discriminatedUnion('kind', [
    z.object({ kind: oneOf(['noteAdded', 'noteRemoved']), ...note, value: valueSchemas.note }),
    textDifference.extend({ kind: is('noteChanged'), ...note }),
  ])
  .meta({ id: 'NoteChange', description: 'How the public notes of the two editions differ.' })

export const changeSchema: z.ZodType<Change> = z
  .discriminatedUnion('kind', [
    textDifference.extend({ kind: is('titleChanged'), ...head }),
    valueDifference(slug).extend({ kind: is('slugChanged'), ...head }),
    textDifference.extend({
      kind: is('labelChanged'),
      ...head,
      label: valueSchemas.head.shape.labels.keyof(),
    }),
    valueDifference(related).extend({ kind: is('relatedChanged'), ...head }),
    valueDifference(translationOf).extend({ kind: is('translationOfChanged'), ...head }),
    z.object({ kind: oneOf(['dossierWithdrawn', 'dossierReinstated']), ...standing, ...withdrawn }),
    z.object({
      kind: is('dossierWithdrawalChanged'),
      ...standing,
      fields: z.array(withdrawalFieldSchema),
    }),
    z.object({
      kind: oneOf(['introductionAdded', 'introductionRemoved']),
      ...introduction,
      value: valueSchemas.introduction,
    }),
    z.object({ kind: is('introductionChanged'), ...introduction, lines }),
    z.object({
      kind: oneOf(['claimAdded', 'claimRemoved']),
      ...claim,
      value: valueSchemas.claim,
      parts: z.array(hanging),
    }),
    z.object({ kind: oneOf(['claimMoved', 'claimRenumbered']), ...claim }),
    z.object({ kind: oneOf(['claimWithdrawn', 'claimReinstated']), ...claim, ...withdrawn }),
    z.object({ kind: is('withdrawalChanged'), ...claim, fields: z.array(withdrawalFieldSchema) }),
    textDifference.extend({ kind: is('statementReworded'), ...claim }),
    z.object({
      kind: oneOf(['citationAdded', 'citationRemoved']),
      ...citation,
      value: valueSchemas.citation,
    }),
    z.object({ kind: is('citationMoved'), ...citation }),
    z.object({ kind: is('citationChanged'), ...citation, fields: z.array(citationFieldSchema) }),
    z.object({
      kind: oneOf(['responseAdded', 'responseRemoved']),
      ...response,
      value: valueSchemas.response,
    }),
    z.object({ kind: is('responseChanged'), ...response, lines }),
    z.object({
      kind: oneOf(['evidenceAdded', 'evidenceRemoved']),
      ...evidence,
      value: valueSchemas.evidence,
    }),
    z.object({ kind: is('evidenceMoved'), ...evidence }),
    z.object({ kind: is('evidenceChanged'), ...evidence, fields: z.array(evidenceFieldSchema) }),
    z.object({
      kind: oneOf(['updateLineAdded', 'updateLineRemoved']),
      ...updateLine,
      value: valueSchemas.updateLine,
    }),
    dateDifference.extend({ kind: is('updateLineChanged'), ...updateLine }),
  ])
  .meta({
    id: 'Change',
    description: 'One difference between two editions that a reader can see, told by its kind.',
  })
