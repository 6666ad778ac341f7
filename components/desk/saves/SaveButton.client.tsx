'use client'
import {
  FormSubmit,
  useDocumentDrawerContext,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
  useModal,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { topModal } from './topModal'

const isSaveKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 's' && (ctrlKey || metaKey) && !altKey && !shiftKey

/**
 * Saves the form, by the button or by Ctrl+S (Cmd+S), in a page and in a drawer: the keys save the form on top. What
 * is typed during the save stays in the form, and a save that is asked for meanwhile follows it. A drawer closes after
 * its save.
 */
export function SaveButton() {
  const { uploadStatus } = useDocumentInfo()
  const { submit, dispatchFields } = useForm()
  const { t } = useTranslation()
  const { drawerSlug } = useDocumentDrawerContext()
  const { closeModal, modalState } = useModal()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const isRefused = useFormSubmitted()
  const isUnchanged = useOperation() === 'update' && !isModified
  const button = useRef<HTMLButtonElement>(null)
  const isAskedAgain = useRef(false)

  const save = async () => {
    // Payload marks the field that was changed last, and takes all other values from the answer. From here on only an
    // editor in which somebody writes during the save is marked (FollowScreen).
    flushSync(() =>
      dispatchFields({ type: 'UPDATE', path: 'saves', value: null, disableFormData: true }),
    )
    const answer = await submit({ acceptValues: { overrideLocalChanges: false } })
    if (drawerSlug && answer?.res.ok) closeModal(drawerSlug)
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isSaveKey(event) || topModal(modalState) !== drawerSlug) return
    event.preventDefault()
    if (event.repeat) return
    if (isSaving) isAskedAgain.current = true
    else button.current?.click()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    // On the document, after the editors' own listeners on the window (FollowScreen).
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  useEffect(() => {
    if (isSaving || !isAskedAgain.current) return
    isAskedAgain.current = false
    if (isRefused) return
    const due = setTimeout(() => button.current?.click())
    return () => clearTimeout(due)
  }, [isSaving, isRefused])

  return (
    <FormSubmit
      buttonId="action-save"
      disabled={isUnchanged || uploadStatus === 'uploading'}
      onClick={() => void save()}
      ref={button}
      size="medium"
      type="button"
    >
      {t('general:save')}
    </FormSubmit>
  )
}
