'use client'
import {
  Button,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useFormProcessing,
  useModal,
} from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { useDesk } from '@/components/desk/request/useDesk'
import type { Merged } from './mergeTyped'
import { NewerSaveDialog } from './NewerSaveDialog.client'
import { type SavedNow, useSavedNow } from './useSavedNow'

type Newer = { message: string; saved: SavedNow; texts: Merged | null }

/**
 * Somebody saved the document after this form was opened: says so when one begins to write, and shows both texts
 * when the server has refused a save for it. What is written over it then is written knowingly.
 */
export function NewerSave() {
  const { words, ask } = useDesk()
  const { saves } = words
  const slug = useId()
  const { openModal, closeModal } = useModal()
  const { savedDocumentData, setData } = useDocumentInfo()
  const { getData, dispatchFields, reset, submit } = useForm()
  const { readSaved, compare } = useSavedNow()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const refusal = useFormFields(([{ updatedAt }]) =>
    updatedAt?.valid === false ? (updatedAt.errorMessage ?? null) : null,
  )
  const [newer, setNewer] = useState<Newer | null>(null)

  const show = async (message: string, saved: SavedNow) => {
    const texts = await compare({ base: savedDocumentData, saved, typed: getData() })
    setNewer({ message, saved, texts })
    openModal(slug)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each refusal
  useEffect(() => {
    if (isProcessing || refusal === null) return
    // Told once: the next save is refused, or not, for reasons of its own.
    dispatchFields({ type: 'UPDATE', path: 'updatedAt', valid: true, errorMessage: undefined })
    void readSaved().then((saved) => saved && show(refusal, saved))
  }, [isProcessing, refusal])

  useEffect(() => {
    if (!isProcessing) return
    setNewer(null)
    closeModal(slug)
  }, [isProcessing, closeModal, slug])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that writing begins
  useEffect(() => {
    if (!isModified) return
    const look = async () => {
      const saved = await readSaved()
      if (!saved || saved.updatedAt === savedDocumentData?.updatedAt) return
      const by = await ask<{ name: string }>(`/users/${String(saved.savedBy)}?depth=0`)
      const message = by.ok ? saves.savedBy(by.value.name) : saves.savedElsewhere
      setNewer((now) => now ?? { message, saved, texts: null })
    }
    void look()
  }, [isModified])

  if (!newer) return null
  const { message, saved, texts } = newer
  const saveOver = () =>
    void submit({ overrides: { ...texts?.merged, updatedAt: saved.updatedAt } })
  const takeSaved = async () => {
    closeModal(slug)
    await reset(saved)
    setData({ ...saved })
    setNewer(null)
  }
  return (
    <>
      <div className="desk-notice saves" role="status">
        <p>{message}</p>
        <Button margin={false} size="small" onClick={() => void show(message, saved)}>
          {saves.compare}
        </Button>
      </div>
      {texts && (
        <NewerSaveDialog
          slug={slug}
          message={message}
          texts={texts}
          onSaveOver={saveOver}
          onTakeSaved={() => void takeSaved()}
        />
      )}
    </>
  )
}
