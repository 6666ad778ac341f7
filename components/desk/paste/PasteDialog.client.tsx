'use client'
import { Button, Modal } from '@payloadcms/ui'
import { useId } from 'react'
import { useOpenedModal } from '@/components/desk/document/useOpenedModal'
import { useDesk } from '@/components/desk/request/useDesk'
import type { Loss, ParsedClipboard } from './ParsedClipboard'

type Props = { parsed: ParsedClipboard; onTake: () => void; onClosed: () => void }

/** What of the pasted content cannot be kept, with its words, and the choice to take the rest or nothing. */
export function PasteDialog({ parsed, onTake, onClosed }: Props) {
  const { text, leftOut, madePlain } = parsed
  const desk = useDesk().words
  const words = desk.paste
  const heading = useId()
  const { slug, close } = useOpenedModal(onClosed)
  const isNothingLeft = text.children.length === 0
  const hasEvidence = leftOut.some(({ kind }) => kind === 'table' || kind === 'picture')
  const take = () => {
    close()
    onTake()
  }
  return (
    <Modal slug={slug} className="paste-dialog" aria-labelledby={heading} closeOnBlur={false}>
      <div className="paste-dialog__content">
        <h1 id={heading}>{words.title}</h1>
        <Losses title={words.leftOut} losses={leftOut} />
        <Losses title={words.madePlain} losses={madePlain} />
        {hasEvidence && <p className="outline__hint">{words.hint}</p>}
        {isNothingLeft && <p>{words.nothingElse}</p>}
        <div className="desk-actions">
          {!isNothingLeft && (
            <Button margin={false} onClick={take}>
              {leftOut.length > 0 ? words.takeRest : words.take}
            </Button>
          )}
          <Button margin={false} buttonStyle="secondary" onClick={close}>
            {isNothingLeft ? desk.close : desk.cancel}
          </Button>
        </div>
      </div>
    </Modal>
  )
}

function Losses({ title, losses }: { title: string; losses: readonly Loss[] }) {
  const { colon, paste } = useDesk().words
  if (losses.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {losses.map(({ kind, words }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index}>
            {paste.kinds[kind]}
            {words && `${colon}${paste.words(words)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
