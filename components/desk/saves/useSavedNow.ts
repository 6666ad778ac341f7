import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'
import { useDesk } from '@/components/desk/request/useDesk'
import { type Leaf, leavesOf } from './leavesOf'
import { type MergedWords, mergeTyped } from './mergeTyped'
import { documentsIn } from './textOf'
import { valueAt } from './valueAt'

/** A document as it is saved now. */
export type SavedNow = Readonly<Record<string, unknown>> & { updatedAt: string }

/** What the form was opened with, what is saved now, and what was typed. */
type Texts = Readonly<Record<'base' | 'saved' | 'typed', unknown>>

/** Reads what is saved of the document of this form, and compares it with what was typed. */
export function useSavedNow(): {
  readSaved: () => Promise<SavedNow | null>
  compare: (texts: Texts) => Promise<MergedWords>
} {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { ask, language } = useDesk()

  const labelOf = useCallback(
    (label: unknown) =>
      typeof label === 'string' ? label : String(valueAt(label, [language]) ?? ''),
    [language],
  )

  const readSaved = useCallback(async () => {
    if (!id) return null
    const answer = await ask<SavedNow>(`/${collectionSlug}/${id}?depth=0`)
    return answer.ok ? answer.value : null
  }, [ask, collectionSlug, id])

  const compare = useCallback(
    async (texts: Texts) => {
      const leaves = leavesOf(getEntityConfig({ collectionSlug }).fields, labelOf)
      const titles = new Map<string, string>()
      const titleIn = async (document: string) => {
        const collection = document.slice(0, document.indexOf('/'))
        const { useAsTitle } = getEntityConfig({ collectionSlug: collection }).admin
        const answer = await ask<object>(`/${document}?depth=0`)
        const title = answer.ok && useAsTitle && valueAt(answer.value, [useAsTitle])
        titles.set(document, String(title || document))
      }
      const named = new Set(Object.values(texts).flatMap((data) => documentsOf(leaves, data)))
      await Promise.all([...named].map(titleIn))
      const titleOf = (document: string) => titles.get(document) ?? document
      return mergeTyped(leaves, texts, { labelOf, titleOf })
    },
    [ask, collectionSlug, getEntityConfig, labelOf],
  )
  return { readSaved, compare }
}

const documentsOf = (leaves: readonly Leaf[], data: unknown) =>
  leaves.flatMap(({ field, path }) => documentsIn(field, valueAt(data, path)))
