'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { ImportAnswer } from '@/collections/Dossiers/dossierEndpoints'
import type { DescribedReason } from '@/collections/endpoints/answer'
import { LongText } from '@/components/desk/LongText'
import { Reasons } from '@/components/desk/Reasons.client'
import { useDesk } from '@/components/desk/request/useDesk'
import { Understood } from './Understood.client'

type Read = { document: Blob; answer: ImportAnswer }

/**
 * Takes a document, shows what an import finds in it, and imports it when the person confirms. `accept` lists the
 * kinds of files that can be imported, in the syntax of HTML.
 */
export function Import({ accept }: { accept: string }) {
  const { words, ask } = useDesk()
  const router = useRouter()
  const [file, setFile] = useState<File | null>(null)
  const [text, setText] = useState('')
  const [read, setRead] = useState<Read | null>(null)
  const [reasons, setReasons] = useState<readonly DescribedReason[]>([])
  const [isWorking, setIsWorking] = useState(false)
  const its = words.import
  const chosen = useRef<HTMLInputElement>(null)
  const pasted = useRef<HTMLTextAreaElement>(null)

  // A file that was chosen before the scripts ran has raised no event.
  useEffect(() => {
    setFile(chosen.current?.files?.[0] ?? null)
    setText(pasted.current?.value ?? '')
  }, [])

  const send = async (document: Blob, query: string) => {
    setIsWorking(true)
    const answer = await ask<ImportAnswer>(`/dossiers/import${query}`, {
      method: 'POST',
      body: document,
    })
    setIsWorking(false)
    setReasons(answer.ok ? [] : answer.reasons)
    return answer.ok ? answer.value : null
  }

  const look = async () => {
    const document = file ?? (text.trim() === '' ? null : new Blob([text], { type: 'text/plain' }))
    if (!document) return setReasons([{ code: 'desk', path: [], message: its.nothingGiven }])
    const answer = await send(document, '?dry-run')
    if (answer) setRead({ document, answer })
  }

  const confirm = async () => {
    const answer = read && (await send(read.document, ''))
    if (!answer?.imported) return
    const { dossier, isNew, isChanged } = answer.imported
    if (isChanged) toast.success(isNew ? its.done : its.amended)
    else toast.info(its.unchanged)
    router.push(`/admin/dossier/${dossier}`)
  }

  const chooseOther = () => {
    setFile(null)
    setRead(null)
  }

  return (
    <div className="desk-form desk-form--wide">
      <p>{its.explanation}</p>
      {reasons.length > 0 && <Reasons title={its.refused} reasons={reasons} />}
      {read ? (
        <>
          <Understood report={read.answer.report} />
          <div className="desk-actions">
            {read.answer.isUsable && (
              <Button margin={false} disabled={isWorking} onClick={() => void confirm()}>
                {isWorking ? its.importing : its.import}
              </Button>
            )}
            <Button margin={false} buttonStyle="secondary" onClick={chooseOther}>
              {its.other}
            </Button>
          </div>
        </>
      ) : (
        <>
          <label className="desk-field">
            <span>{its.file}</span>
            <input
              ref={chosen}
              type="file"
              accept={accept}
              onChange={({ target }) => setFile(target.files?.[0] ?? null)}
            />
            <small>{its.fileExplanation}</small>
          </label>
          <LongText
            ref={pasted}
            label={its.paste}
            value={text}
            onChange={setText}
            rows={12}
            disabled={file !== null}
          />
          <div className="desk-actions">
            <Button margin={false} disabled={isWorking} onClick={() => void look()}>
              {isWorking ? its.reading : its.read}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
