'use client'
import {
  Button,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
  useModal,
} from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { useDesk } from '@/components/desk/request/useDesk'
import { momentWords } from '@/domain/schedule/momentWords'
import type { MergedWords } from './mergeTyped'
import { NewerSaveDialog } from './NewerSaveDialog.client'
import { type SavedNow, useSavedNow } from './useSavedNow'

type Newer = { message: string; saved: SavedNow }

/** Looks each time that it becomes time to, and tells what was found if it is still time then. */
function useEachTime(
  isTime: boolean,
  look: () => Promise<Newer | null>,
  tell: (found: Newer) => unknown,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time
  useEffect(() => {
    if (!isTime) return
    let isStill = true
    void look().then((found) => isStill && found && tell(found))
    return () => {
      isStill = false
    }
  }, [isTime])
}

/**
 * Somebody saved the document after this form was opened: says so when one begins to write, and shows both texts
 * when the server has refused a save for it. What is written over it then is written knowingly.
 */
export function NewerSave() {
  const { language, words, ask } = useDesk()
  const { saves } = words
  const slug = useId()
  const { openModal, closeModal } = useModal()
  const { savedDocumentData, setData } = useDocumentInfo()
  const { getData, reset, submit } = useForm()
  const { readSaved, compare } = useSavedNow()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isRefused = useFormSubmitted() && !isProcessing
  const [newer, setNewer] = useState<Newer | null>(null)
  const [texts, setTexts] = useState<MergedWords | null>(null)

  const look = async (): Promise<Newer | null> => {
    const saved = await readSaved()
    if (!saved || saved.updatedAt === savedDocumentData?.updatedAt) return null
    const by = await ask<{ name: string }>(`/users/${String(saved.savedBy)}?depth=0`)
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const at = momentWords(saved.updatedAt, timeZone, language)
    return { message: by.ok ? saves.savedBy(by.value.name, at) : saves.savedElsewhere(at), saved }
  }
  const show = async (found: Newer) => {
    const { saved } = found
    setTexts(await compare({ base: savedDocumentData, saved, typed: getData() }))
    setNewer(found)
    openModal(slug)
  }

  useEffect(() => {
    if (!isProcessing) return
    setNewer(null)
    setTexts(null)
    closeModal(slug)
  }, [isProcessing, closeModal, slug])

  useEachTime(isModified, look, setNewer)
  useEachTime(isRefused, look, show)

  if (!newer) return null
  const { message, saved } = newer
  const saveOver = () =>
    void submit({ overrides: { ...texts?.merged, updatedAt: saved.updatedAt } })
  const takeSaved = async () => {
    closeModal(slug)
    await reset(saved)
    setData({ ...saved })
    setNewer(null)
    setTexts(null)
  }
  return (
    <>
      <div className="desk-notice saves" role="status">
        <p>{message}</p>
        <Button margin={false} size="small" onClick={() => void show(newer)}>
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
