import { envelopeShape } from './Edition'
import { envelopeFaults } from './envelopeFaults'

/** The schema of stored envelopes (docs/contracts/edition.md); it checks their order too. */
export const envelopeSchema = envelopeShape
  .superRefine((envelope, context) => {
    for (const message of envelopeFaults(envelope)) context.addIssue({ code: 'custom', message })
  })
  .meta({
    id: 'Envelope',
    description: 'Names the parts of an edition, in reading order. Its digest is the candidate’s.',
  })
