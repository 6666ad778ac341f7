import { z } from 'zod'
import { lineChangeSchema } from '@/domain/comparison/lines/LineChange'
import {
  dateDifferenceSchema,
  textDifferenceSchema,
  valueDifferenceSchema,
  weightSchema,
} from '@/domain/comparison/words/Difference'
import {
  citationFieldSchema,
  evidenceFieldSchema,
  withdrawalFieldSchema,
} from '@/domain/comparison/words/FieldChange'
import { digestSchema } from '@/domain/digest/digestSchema'
import { labelNameSchema, type PartKind, valueSchemas } from '@/domain/edition/PartValue'
import { type ClaimKind, claimReferenceSchema, type HangingKind } from '@/domain/edition/Piece'
import { idSchema } from '@/domain/idSchema'
import type { Parsed } from '@/domain/Parsed'
import type { Same } from '@/domain/Same'
import type { Change, NoteChange } from './Change'

/** The schema of changes between two editions in the public data (docs/contracts/data.md). */
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

const partOf = <Kind extends PartKind>(kind: Kind) =>
  z.object({
    kind: z.literal(kind),
    id: idSchema,
    before: place.nullable(),
    after: place.nullable(),
  })

const lines = z.array(lineChangeSchema)
const withdrawn = { date: z.string(), reason: z.string() }
const { slug, related, translationOf } = valueSchemas.head.shape

const hangingPart = <Kind extends HangingKind>(kind: Kind) =>
  z.object({
    kind: z.literal(kind),
    id: idSchema,
    claim: claimReferenceSchema,
    digest: digestSchema,
    value: valueSchemas[kind],
  })

const hanging = z.discriminatedUnion('kind', [
  hangingPart('citation'),
  hangingPart('response'),
  hangingPart('evidence'),
])

const ofDossier = <Kind extends Exclude<PartKind, ClaimKind>>(kind: Kind) => ({
  part: partOf(kind),
  claim: z.null(),
  weight: weightSchema,
})
const ofClaim = <Kind extends ClaimKind>(kind: Kind) => ({
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

export const noteChangeSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: oneOf(['noteAdded', 'noteRemoved']), ...note, value: valueSchemas.note }),
    textDifferenceSchema.extend({ kind: is('noteChanged'), ...note }),
  ])
  .meta({ id: 'NoteChange', description: 'How the public notes of the two editions differ.' })

export const changeSchema = z
  .discriminatedUnion('kind', [
    textDifferenceSchema.extend({ kind: is('titleChanged'), ...head }),
    valueDifferenceSchema(slug).extend({ kind: is('slugChanged'), ...head }),
    textDifferenceSchema.extend({
      kind: is('labelChanged'),
      ...head,
      label: labelNameSchema,
    }),
    valueDifferenceSchema(related).extend({ kind: is('relatedChanged'), ...head }),
    valueDifferenceSchema(translationOf).extend({ kind: is('translationOfChanged'), ...head }),
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
    textDifferenceSchema.extend({ kind: is('statementReworded'), ...claim }),
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
    dateDifferenceSchema.extend({ kind: is('updateLineChanged'), ...updateLine }),
  ])
  .meta({
    id: 'Change',
    description: 'One difference between two editions that a reader can see, told by its kind.',
  })

/** Between editions every part has a digest. */
type WithDigests<Value> = {
  [Key in keyof Value]: Key extends 'digest' ? NonNullable<Value[Key]> : WithDigests<Value[Key]>
}

const _change: Same<Parsed<typeof changeSchema>, WithDigests<Change>> = true
const _noteChange: Same<Parsed<typeof noteChangeSchema>, WithDigests<NoteChange>> = true
