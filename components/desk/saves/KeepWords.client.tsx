'use client'
import {
  Button,
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import { useDesk } from '@/components/desk/request/useDesk'
import { type KeptWords, loadTypedWords, placeOf, storeTypedWords } from './storeTypedWords'
import { useSavedNow } from './useSavedNow'

type Fields = ReturnType<typeof useAllFormFields>[0]

const hasChanged = (fields: Fields) =>
  Object.values(fields).some(
    ({ value, initialValue }) => JSON.stringify(value) !== JSON.stringify(initialValue),
  )

/** Payload replaces a document and its fields one after the other: in between, they belong to different saves. */
const isSameSave = (base: { updatedAt?: unknown }, data: { updatedAt?: unknown }) =>
  base.updatedAt === data.updatedAt

/**
 * Stores typed, unsaved words in this tab, whatever closes the form: an expired session, a reload, another person who
 * takes over. Offers them when the form is open again, and deletes them after a save. They are unpublished words:
 * they are deleted from the tab when the person signs out (ForgetWords).
 */
export function KeepWords() {
  const { id, collectionSlug = '', initialState, savedDocumentData, setData } = useDocumentInfo()
  const { user } = useAuth()
  const { words } = useDesk()
  const { reset, setModified, disabled } = useForm()
  const { compare } = useSavedNow()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const [offer, setOffer] = useState<KeptWords | null>(null)
  const [who] = useState(String(user?.id))
  const parent = String(fields.claim?.initialValue ?? fields.dossier?.initialValue ?? '')
  const [place] = useState(() => placeOf(collectionSlug, id ? String(id) : null, parent))
  const wasProcessing = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever Payload puts what is saved into the form
  useEffect(() => {
    setModified(false)
    const kept = loadTypedWords(sessionStorage, place, who)
    setOffer(null)
    if (!kept || !initialState) return
    let isStill = true
    const opened = reduceFieldsToValues(initialState, true)
    void compare({ base: opened, saved: opened, typed: kept.data }).then(({ differences }) => {
      if (!isStill) return
      if (differences.length > 0) setOffer(kept)
      else sessionStorage.removeItem(place)
    })
    return () => {
      isStill = false
    }
  }, [initialState, place, who])

  useEffect(() => {
    if (!isModified || isProcessing || !hasChanged(fields)) return
    const { file: _, ...data } = reduceFieldsToValues(fields, true)
    const base = { ...savedDocumentData }
    if (isSameSave(base, data)) storeTypedWords(sessionStorage, place, { user: who, base, data })
  }, [fields, isModified, isProcessing, place, who, savedDocumentData])

  useEffect(() => {
    if (wasProcessing.current && !isProcessing && !isSubmitted) sessionStorage.removeItem(place)
    wasProcessing.current = isProcessing
  }, [isProcessing, isSubmitted, place])
  // A drawer closes as soon as its document is saved.
  useEffect(
    () => () => {
      if (wasProcessing.current) sessionStorage.removeItem(place)
    },
    [place],
  )

  if (!offer || disabled) return null
  const takeUp = async () => {
    await reset(offer.data)
    setData(offer.base)
    setModified(true)
    setOffer(null)
  }
  const forget = () => {
    sessionStorage.removeItem(place)
    setOffer(null)
  }
  return (
    <div className="desk-notice saves" role="status">
      <p>{words.saves.kept}</p>
      <div className="desk-actions">
        <Button margin={false} size="small" onClick={() => void takeUp()}>
          {words.saves.takeUp}
        </Button>
        <Button margin={false} size="small" buttonStyle="secondary" onClick={forget}>
          {words.saves.forget}
        </Button>
      </div>
    </div>
  )
}
