import type { APIRequestContext } from '@playwright/test'
import { z } from 'zod'
import { contentOf } from '@/domain/comparison/parts/contentOf'
import { digestOf } from '@/domain/digest/digestOf'
import { parseEnvelope } from '@/domain/edition/parseEnvelope'
import { parsePart } from '@/domain/edition/parsePart'
import { type MakerWords, pieceTexts } from '@/testing/comparison/pieceTexts'

const answer = z.object({ envelope: z.string(), parts: z.array(z.string()) })

/** The text of an edition as `/data` gives it: every text under the anchor of its claim, or of the whole dossier. */
export type EditionTexts = {
  scopes: ReadonlyMap<string, readonly string[]>
  /** The lines of each response, by the anchor of its change. */
  responses: ReadonlyMap<string, readonly string[]>
}

/** Reads an edition, by the address of its page. */
export async function editionTexts(
  request: APIRequestContext,
  address: string,
  makers: MakerWords = 'makerAlone',
): Promise<EditionTexts> {
  const kept = answer.parse(await (await request.get(`/data${address}`)).json())
  const envelope = parseEnvelope(kept.envelope)
  const parts = new Map(kept.parts.map((text) => [digestOf(text), parsePart(text)]))
  const scopes = new Map<string, readonly string[]>()
  const responses = new Map<string, readonly string[]>()
  for (const piece of contentOf(envelope, parts)) {
    const scope = piece.claim ? `point-${piece.claim.number}` : 'dossier'
    const texts = pieceTexts(piece, envelope.dossier.language, makers).filter((text) => text !== '')
    scopes.set(scope, [...(scopes.get(scope) ?? []), ...texts])
    if (piece.kind === 'response') responses.set(`${scope}-response`, texts)
  }
  return { scopes, responses }
}
