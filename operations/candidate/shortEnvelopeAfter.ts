import type { Envelope } from '@/domain/edition/Edition'
import { shortEnvelope } from '@/domain/edition/shortEnvelope'
import type { Edition } from '@/payload-types'
import { findEnvelope } from '@/queries/part/findEnvelope'

/** The text that an envelope is stored as; `current` is the current edition of its dossier, null before the first. */
export const shortEnvelopeAfter = (envelope: Envelope, current: Edition | null): string =>
  shortEnvelope(envelope, current?.digest === envelope.previous ? findEnvelope(current) : null)
