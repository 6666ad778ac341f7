import { UpdateLineView } from '@/components/dossier/UpdateLineView'
import { RichTextView } from '@/components/richText/RichTextView'
import { displayText } from '@/domain/typography/displayText'
import { documentWords } from '@/locales/documentWords'
import { siteWords } from '@/locales/siteWords'
import { DocumentClaims } from './DocumentClaims'
import type { DocumentPlace } from './DocumentPlace'
import { Gap } from './Gap'
import { OrderButton } from './OrderButton'
import { PieceTools } from './PieceTools'
import { WithdrawalNotice } from './WithdrawalNotice'

/** A dossier as readers will see it, each piece with what this person can do with it. */
export function DocumentText({ at }: { at: DocumentPlace }) {
  const { document, language: spoken } = at
  const words = documentWords(spoken)
  const { id, language } = document.dossier
  const { head, withdrawal, introduction, updateLine, claims } = document.words
  const { mayEdit, isFrozen, timeZone } = document
  const edit = (label: string, shown = words.edit, className = 'document__tool') =>
    mayEdit && (
      <OrderButton
        className={className}
        order={{ does: 'open', piece: { collection: 'dossiers', id } }}
        label={label}
      >
        {shown}
      </OrderButton>
    )
  const add = (label: string) => edit(label, label, 'document__add')
  return (
    <>
      <header className="page-head row">
        <p className="kicker">{siteWords(language).dossier}</p>
        <h1>{displayText(head.title, language)}</h1>
        <PieceTools at={at} piece={{ kind: 'head', id }}>
          {edit(words.editTitle)}
        </PieceTools>
      </header>
      {withdrawal && (
        <WithdrawalNotice withdrawal={withdrawal} language={language} timeZone={timeZone} />
      )}
      {introduction ? (
        <div className="row">
          <div className="introduction prose">
            <RichTextView text={introduction} language={language} />
          </div>
          <PieceTools at={at} piece={{ kind: 'introduction', id }}>
            {edit(words.editIntroduction)}
          </PieceTools>
        </div>
      ) : (
        !isFrozen && (
          <Gap language={spoken} words={words.noIntroduction}>
            {add(words.writeIntroduction)}
          </Gap>
        )
      )}
      <DocumentClaims at={at} />
      {!isFrozen && (
        <Gap
          language={spoken}
          words={claims.length > 0 ? null : `${words.none} ${words.noneExplanation}`}
          isNeeded={claims.length === 0}
        >
          {mayEdit && (
            <OrderButton
              className="document__add document__add--point"
              order={{
                does: 'open',
                piece: { collection: 'claims', initialData: { dossier: id } },
              }}
            >
              + {words.addPoint}
            </OrderButton>
          )}
        </Gap>
      )}
      {updateLine ? (
        <div className="row">
          <UpdateLineView date={updateLine} label={head.labels.update} language={language} />
          <PieceTools at={at} piece={{ kind: 'updateLine', id }}>
            {edit(words.editUpdateLine)}
          </PieceTools>
        </div>
      ) : (
        !isFrozen && (
          <Gap language={spoken} words={words.noUpdateLine}>
            {add(words.writeUpdateLine)}
          </Gap>
        )
      )}
    </>
  )
}
