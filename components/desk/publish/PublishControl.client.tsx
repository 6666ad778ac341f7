'use client'
import {
  Button,
  ConfirmationModal,
  toast,
  useDocumentDrawerContext,
  useDocumentInfo,
  useFormModified,
  useModal,
} from '@payloadcms/ui'
import { useId } from 'react'
import { useDossier } from '@/components/desk/dossier/useDossier'
import { useDesk } from '@/components/desk/request/useDesk'
import { useRights } from '@/components/desk/request/useRights'
import { freezesDossier } from '@/domain/workflow/transitions'
import { updateWords } from '@/locales/updateWords'
import { PublishDialog } from './PublishDialog.client'

/** Beside Save: the public state of the dossier, and the next step that this person may take. */
export function PublishControl() {
  const { id } = useDocumentInfo()
  // In a drawer over the document, the form is for fields only: publication is decided beside the text.
  const isInDrawer = useDocumentDrawerContext().drawerSlug !== undefined
  return id === undefined || isInDrawer ? null : <ControlOf key={id} dossier={String(id)} />
}

function ControlOf({ dossier }: { dossier: string }) {
  const { words, language, ask } = useDesk()
  const { answer, reload: read } = useDossier(dossier)
  const { getDocPermissions } = useDocumentInfo()
  const { openModal } = useModal()
  const isModified = useFormModified()
  const rights = useRights()
  const slug = useId()
  const reopenSlug = useId()
  if (!answer?.ok) return null

  /** Whether a dossier is frozen decides who may edit it. */
  const reload = async () => {
    await Promise.all([read(), getDocPermissions()])
  }

  const { publication } = answer.value
  const { update, current } = publication
  const isHeld = update !== null && freezesDossier(update.state)
  const mayPublish = rights.can('publishUpdate') && publication.isApproved
  const maySubmit = rights.can('submitUpdate') && !isHeld
  const hasSomething = isModified || !publication.isUnchanged

  const reopen = async () => {
    if (!update) return
    const reopened = await ask(`/updates/${update.id}/reopen`, { method: 'POST' })
    // The server rendered the form's rich texts as read-only, so the page is loaded again.
    if (reopened.ok) return window.location.reload()
    toast.error(reopened.reasons.map(({ message }) => message).join(' '))
    await reload()
  }

  return (
    <div className="publish">
      <p className="publish__state">
        {isModified
          ? words.dossier.unsaved
          : update && !publication.isUnchanged
            ? `${words.state[update.state]} · ${words.contributors(update.contributors.length)}`
            : publication.isUnchanged
              ? words.dossier.nothingToPublish
              : words.dossier.sharedChanged}
        {!current && <span className="publish__online">{words.dossier.neverPublished}</span>}
      </p>
      {isHeld && rights.can('reopenUpdate') && (
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          onClick={() => openModal(reopenSlug)}
        >
          {words.dossier.reopen}
        </Button>
      )}
      {(mayPublish || maySubmit) && (
        <Button
          buttonStyle="primary"
          size="medium"
          margin={false}
          disabled={!hasSomething}
          onClick={() => openModal(slug)}
        >
          {mayPublish ? words.dossier.publish : words.dossier.submit}
        </Button>
      )}
      {current && (
        <a className="publish__page" href={`/admin/history/${dossier}`}>
          {words.dossier.history}
        </a>
      )}
      {update && (
        <a className="publish__page" href={`/admin/update/${update.id}`}>
          {updateWords(language).toPage}
        </a>
      )}
      {!mayPublish && !rights.can('submitUpdate') && (
        <p className="outline__hint">{words.dossier.cannotPublish}</p>
      )}
      <ConfirmationModal
        modalSlug={reopenSlug}
        heading={words.dossier.reopenQuestion}
        body={words.dossier.reopenConsequence}
        cancelLabel={words.cancel}
        confirmLabel={words.dossier.reopen}
        onConfirm={reopen}
      />
      <PublishDialog
        slug={slug}
        desk={answer.value}
        does={mayPublish ? 'publish' : 'submit'}
        dossier={dossier}
        reload={reload}
      />
    </div>
  )
}
