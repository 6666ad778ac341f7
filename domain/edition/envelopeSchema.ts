import { envelopeShape } from './Edition'
import { envelopeFaults } from './envelopeFaults'

/** Envelopes as they are kept (docs/contracts/edition.md), their order included. */
export const envelopeSchema = envelopeShape
  .superRefine((envelope, context) => {
    for (const message of envelopeFaults(envelope)) context.addIssue({ code: 'custom', message })
  })
  .meta({
    id: 'Envelope',
    description: 'Names the parts of an edition, in reading order. Its digest is the candidate’s.',
  })
