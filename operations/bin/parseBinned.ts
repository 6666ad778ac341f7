import { z } from 'zod'
import { languages } from '@/domain/Language'
import type { Bin } from '@/payload-types'

const documentSchema = z.looseObject({
  dossier: z.string().nullish(),
  claim: z.string().nullish(),
  position: z.string().nullish(),
  number: z.number().nullish(),
  name: z.string().nullish(),
  statement: z.string().nullish(),
  quote: z.string().nullish(),
  label: z.string().nullish(),
  title: z.string().nullish(),
  slug: z.string().nullish(),
  language: z.enum(languages).nullish(),
  body: z.unknown().optional(),
})

/** A document as it was stored; of its fields those that restoring and listing the bin ask for are typed. */
export type BinnedDocument = z.output<typeof documentSchema>

/** The document of a row of the bin that is no version. Throws where the row has none. */
export const parseBinned = ({ text }: Pick<Bin, 'text'>): BinnedDocument =>
  documentSchema.parse(JSON.parse(text))

const versionSchema = z.object({
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.record(z.string(), z.unknown()),
})

/** A version of a document in the bin, as Payload stored it. Throws where the row is of something else. */
export const parseBinnedVersion = ({ text }: Pick<Bin, 'text'>) =>
  versionSchema.parse(JSON.parse(text))

const useSchema = z.object({
  claim: z.string(),
  response: z.string(),
  use: z.object({ id: z.string(), evidence: z.string(), note: z.string().nullable() }),
})

/** A use of evidence as its response had it. */
export type BinnedUse = z.output<typeof useSchema>

/** The use of evidence of a row of the bin. Throws where the row is of something else. */
export const parseBinnedUse = ({ text }: Pick<Bin, 'text'>): BinnedUse =>
  useSchema.parse(JSON.parse(text))
