import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { idOf } from '@/collections/hooks/idOf'
import { languageOf } from '@/collections/hooks/languageOf'
import { decideNumber } from '@/domain/claim/decideNumber'
import { describeReason } from '@/locales/describeReason'
import { publishedNumbers } from '@/operations/publishedNumbers'

/** A number belongs to its claim from its first publication for ever, and no other claim may take it. */
export const keepPublishedNumber: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const { dossier, number } = { ...originalDoc, ...data }
  const inDossier = idOf(dossier)
  if (!inDossier || number === originalDoc?.number) return data
  const decision = decideNumber({
    claim: originalDoc?.id ?? data.id,
    number,
    published: await publishedNumbers(req, inDossier),
  })
  if (decision.ok) return data
  throw new ValidationError(
    {
      collection: 'claims',
      errors: decision.reasons.map((reason) => ({
        path: 'number',
        message: describeReason(reason, languageOf(req)),
      })),
    },
    req.t,
  )
}
