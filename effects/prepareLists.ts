import type { Payload } from 'payload'
import { languages } from '@/domain/Language'
import { updateLists } from '@/queries/lists/withLists'
import { updateSearchIndex } from './search/searchPublished'

/**
 * Reads once what lists and searches are made from, so that the first request after a start need not wait for it. The
 * requests that come before it is done wait for the rest.
 */
export async function prepareLists(payload: Payload): Promise<void> {
  try {
    await updateLists({ payload })
    for (const language of languages) await updateSearchIndex({ payload }, language)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Lists and searches could not be prepared' })
  }
}
