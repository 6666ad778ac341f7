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
import { usePressRoomZone } from '@/components/desk/clock/ClockProvider.client'
import { useDesk } from '@/components/desk/request/useDesk'
import { momentWords } from '@/domain/schedule/momentWords'
import type { MergedWords } from './mergeTyped'
import { NewerSaveDialog } from './NewerSaveDialog.client'
import { type SavedNow, useSavedNow } from './useSavedNow'

type Newer = { message: string; saved: SavedNow }

/**
 * Calls `look` each time that `isTime` becomes true, and passes what it found to `tell` if `isTime` is still true.
 */
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
 * For a document that somebody saved after this form was opened: shows a message when the person begins to type, and
 * shows both texts when the server refused a save for this reason. A person who then saves over it has seen what they
 * replace.
 */
export function NewerSave() {
  const { language, words, ask } = useDesk()
  const { saves } = words
  const zone = usePressRoomZone()
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
    const at = momentWords(saved.updatedAt, zone, language)
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
