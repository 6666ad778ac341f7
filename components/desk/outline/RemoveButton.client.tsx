'use client'
import { ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useId } from 'react'
import { useDesk } from '@/components/desk/request/useDesk'

type Props = {
  path: string
  /** What to write instead of deleting the document at `path`. */
  json?: unknown
  label: string
  question: string
  consequence?: string
  confirm?: string
  onRemoved: () => Promise<void>
}

/** Takes a piece away, after asking. */
export function RemoveButton({
  path,
  json,
  label,
  question,
  consequence,
  confirm,
  onRemoved,
}: Props) {
  const { words, ask } = useDesk()
  const { openModal } = useModal()
  const slug = useId()
  const remove = async () => {
    const answer = await ask(
      path,
      json === undefined ? { method: 'DELETE' } : { method: 'PATCH', json },
    )
    if (!answer.ok) toast.error(answer.reasons.map(({ message }) => message).join(' '))
    await onRemoved()
  }
  return (
    <>
      <button
        type="button"
        className="outline__remove"
        aria-label={label}
        title={label}
        onClick={() => openModal(slug)}
      >
        ×
      </button>
      <ConfirmationModal
        modalSlug={slug}
        heading={question}
        body={consequence ?? ''}
        cancelLabel={words.cancel}
        confirmLabel={confirm ?? words.outline.removeConfirm}
        onConfirm={remove}
      />
    </>
  )
}
