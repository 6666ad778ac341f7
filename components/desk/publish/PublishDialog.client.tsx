'use client'
import {
  Button,
  Drawer,
  useDocumentTitle,
  useForm,
  useFormModified,
  useModal,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { DeskAnswer } from '@/collections/Dossiers/dossierEndpoints'
import type { DescribedReason } from '@/collections/endpoints/answer'
import { pieceAt } from '@/components/desk/document/pieceAt'
import { usePieces } from '@/components/desk/document/usePieces.client'
import { Reasons } from '@/components/desk/Reasons.client'
import { useDesk } from '@/components/desk/request/useDesk'
import { useRights } from '@/components/desk/request/useRights'
import { ChangeFields } from '@/components/desk/update/ChangeFields.client'
import { Objections } from '@/components/desk/update/Objections'
import { fieldsOf, isPastEmpty, pastOf } from '@/components/desk/update/Past'
import type { UpdateUnderWay } from '@/desk/update/previewPublication'
import type { ChangeClass } from '@/domain/edition/Edition'
import { updateWords } from '@/locales/updateWords'
import { Published } from './Published.client'

type Props = {
  slug: string
  desk: DeskAnswer
  does: 'publish' | 'submit'
  dossier: string
  reload: () => Promise<void>
}

type Done = { number: number } | 'submitted'

/** Asks for the class of the change and for the public note, lists what is missing, then publishes or submits. */
export function PublishDialog({ slug, desk, does, dossier, reload }: Props) {
  const { claims, publication } = desk
  const objections = does === 'publish' ? desk.objections : []
  const { words, ask, language } = useDesk()
  const { publish } = words
  const { title } = useDocumentTitle()
  const { submit } = useForm()
  const isModified = useFormModified()
  const { closeModal, isModalOpen } = useModal()
  const isOpen = isModalOpen(slug)
  const [kind, setKind] = useState<ChangeClass | null>(null)
  const [note, setNote] = useState('')
  const [past, setPast] = useState(pastOf(null))
  const [reasons, setReasons] = useState<readonly DescribedReason[]>([])
  const [isWorking, setIsWorking] = useState(false)
  const [done, setDone] = useState<Done | null>(null)
  /** The update as the dialog showed it to this person. */
  const [shown, setShown] = useState<UpdateUnderWay | null>(null)
  const rights = useRights()
  const { open, drawer } = usePieces(() => {
    setReasons([])
    void reload()
  })
  const { update, next, missing } = publication
  const isFrozen = update !== null && update.state !== 'open'

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is opened, from what the update says then
  useEffect(() => {
    if (!isOpen) return
    setShown(update)
    setKind(next === 1 ? 'substantive' : (update?.class ?? null))
    setNote(update?.note ?? '')
    setPast(pastOf(update?.reconstructs ?? null))
    setReasons([])
    setDone(null)
  }, [isOpen])

  const leadTo = (path: DescribedReason['path']) => {
    const piece = rights.can('writeDossier') ? pieceAt(path, claims) : null
    return piece && (() => open(piece))
  }

  const refuse = (message: string) => setReasons([{ code: 'desk', path: [], message }])

  /** Saves the form's values, and returns the update under way as it is then. */
  const saved = async (): Promise<UpdateUnderWay | null> => {
    if (isModified) {
      const answer = await submit()
      if (!answer?.res?.ok) return null
    } else if (!update) await ask(`/dossiers/${dossier}/open-update`, { method: 'POST' })
    const read = await ask<DeskAnswer>(`/dossiers/${dossier}/desk`)
    return read.ok ? read.value.publication.update : null
  }

  const act = async () => {
    const now = await saved()
    if (now === null) return refuse(isModified ? publish.saveFailed : publish.nothingNew)
    if (!isFrozen) {
      if (now.mayReconstruct && isPastEmpty(past)) return refuse(publish.pastMissing)
      const said = { class: kind, note: note.trim() || null }
      if (now.note !== (shown?.note ?? null) || now.class !== (shown?.class ?? null)) {
        setShown(now)
        const { class: classes, classUnsaid, noteUnsaid } = updateWords(language)
        const classSaid = now.class ? classes[now.class] : classUnsaid
        return refuse(publish.changedMeanwhile(classSaid, now.note ?? noteUnsaid))
      }
      const before = fieldsOf(pastOf(shown?.reconstructs ?? null))
      const reconstructs = fieldsOf(past)
      const isRestated = JSON.stringify(reconstructs) !== JSON.stringify(before)
      const json = {
        ...said,
        ...(isRestated ? { reconstructs } : {}),
        updatedAt: now.updatedAt,
      }
      const described = await ask(`/updates/${now.id}`, { method: 'PATCH', json })
      if (!described.ok) return setReasons(described.reasons)
      setShown({ ...now, ...said })
    }
    const answer = await ask<{ number?: number }>(`/updates/${now.id}/${does}`, {
      method: 'POST',
      json: {
        candidate: shown?.candidate ?? null,
        objections: objections.map(({ id }) => id),
      },
    })
    if (!answer.ok) return setReasons(answer.reasons)
    setReasons([])
    setDone(answer.value.number === undefined ? 'submitted' : { number: answer.value.number })
  }

  const work = async () => {
    setIsWorking(true)
    await act()
    setIsWorking(false)
    await reload()
  }

  const label = {
    publish: isModified ? publish.saveAndPublish(next) : publish.publish(next),
    submit: isModified ? publish.saveAndSubmit : publish.submit,
  }[does]
  const told = reasons.length > 0 ? reasons : missing

  return (
    <>
      <Drawer
        slug={slug}
        title={does === 'publish' ? publish.title(title) : publish.titleSubmit(title)}
      >
        {done ? (
          <Published done={done} current={publication.current} onClose={() => closeModal(slug)} />
        ) : (
          <div className="desk-form">
            <p>
              {does === 'submit'
                ? publish.submitExplanation
                : next === 1
                  ? publish.first
                  : publish.next(next)}
            </p>
            {isFrozen && <p className="outline__hint">{publish.frozen}</p>}
            {isModified && (
              <p className="desk-notice">
                <strong>{publish.unsaved}</strong>{' '}
                {does === 'submit' ? publish.unsavedSubmitExplanation : publish.unsavedExplanation}
              </p>
            )}
            {told.length > 0 && (
              <Reasons
                title={reasons.length > 0 ? publish.refused : publish.missing}
                reasons={told}
                leadTo={leadTo}
              />
            )}
            {!isFrozen && (
              <ChangeFields
                kind={kind}
                note={note}
                computed={publication.computedClass}
                isFirst={next === 1}
                past={update?.mayReconstruct ? past : null}
                onKind={setKind}
                onNote={setNote}
                onPast={setPast}
              />
            )}
            {objections.length > 0 && (
              <Objections objections={objections} zone={desk.zone} language={language} />
            )}
            {isFrozen && update.reconstructs && (
              <p className="desk-notice">
                {updateWords(language).reconstruction}{' '}
                {updateWords(language).reconstructs(update.reconstructs)}
              </p>
            )}
            <div className="desk-actions">
              <Button margin={false} disabled={isWorking} onClick={() => void work()}>
                {isWorking
                  ? does === 'submit'
                    ? publish.workingSubmit
                    : publish.working
                  : objections.length > 0
                    ? updateWords(language).despite(label)
                    : label}
              </Button>
              <Button margin={false} buttonStyle="secondary" onClick={() => closeModal(slug)}>
                {words.cancel}
              </Button>
            </div>
          </div>
        )}
      </Drawer>
      {drawer}
    </>
  )
}
