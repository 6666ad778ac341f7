'use client'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { LinesView } from '@/components/comparison/LinesView'
import { TextDifferenceView } from '@/components/comparison/TextDifferenceView'
import { useDesk } from '@/components/desk/request/useDesk'
import type { MergedWords } from './mergeTyped'

type Props = {
  slug: string
  message: string
  texts: MergedWords
  onSaveOver: () => void
  onTakeSaved: () => void
}

/** Both texts, field by field: what is saved now and what was typed here, with the choices that the person has. */
export function NewerSaveDialog({ slug, message, texts, onSaveOver, onTakeSaved }: Props) {
  const { differences, kept } = texts
  const { language, words } = useDesk()
  const { saves } = words
  const { closeModal } = useModal()
  const context = { language, layout: 'sideBySide' } as const
  return (
    <Drawer slug={slug} title={saves.title}>
      <div className="desk-form newer-save">
        <p>{message}</p>
        {differences.length === 0 ? (
          <p className="outline__hint">{saves.same}</p>
        ) : (
          <div className="comparison comparison-sideBySide">
            <p className="hint">{saves.legend}</p>
            <div className="side-names">
              <strong>{saves.saved}</strong>
              <strong>{saves.typed}</strong>
            </div>
            {differences.map((field) => (
              <section key={field.path} className="change">
                <h3>{field.label}</h3>
                {'lines' in field ? (
                  <LinesView lines={field.lines} context={context} />
                ) : (
                  <TextDifferenceView runs={field.runs} context={context} />
                )}
              </section>
            ))}
          </div>
        )}
        {kept.length > 0 && <p>{saves.others(words.list(kept))}</p>}
        <div className="desk-actions">
          <Button margin={false} onClick={() => closeModal(slug)}>
            {saves.keepWriting}
          </Button>
          <Button margin={false} buttonStyle="secondary" onClick={onSaveOver}>
            {saves.saveOver}
          </Button>
          <Button margin={false} buttonStyle="secondary" onClick={onTakeSaved}>
            {saves.takeSaved}
          </Button>
        </div>
        <p className="outline__hint">{saves.explanation}</p>
      </div>
    </Drawer>
  )
}
