import { DossierBody } from '@/components/dossier/DossierBody'
import { DossierHead } from '@/components/dossier/DossierHead'
import type { DossierPageProps } from '@/components/dossier/DossierPageProps'
import { dossierFrame } from '@/components/dossier/dossierFrame'
import { WithdrawnDossierView } from '@/components/dossier/WithdrawnDossierView'
import { DamagedView } from '@/components/edition/DamagedView'
import { EditionRecord } from '@/components/edition/EditionRecord'
import { printedFoot } from '@/components/edition/printedFoot'
import { ReconstructedView } from '@/components/edition/ReconstructedView'
import { withdrawalsSince } from '@/components/edition/withdrawalsSince'
import {
  absoluteAddress,
  dossierAddress,
  editionAddress,
  editionClaimAddress,
} from '@/domain/address/addresses'
import { siteWords } from '@/locales/siteWords'

type Props = Omit<DossierPageProps, 'act' | 'addressNames' | 'related'>

/** A self-contained document may load nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"

/**
 * An edition as a document to print: the content of its page, without what only leads to other pages. What was withdrawn
 * since, here or in the original of a translation, is said: it may be read without its page. The caller adds the styles.
 */
export function EditionPaper(props: Props) {
  const { pressRoom, dossier, history, reading, marks, translations } = props
  const { language } = dossier.dossier
  const { slug } = dossier.head
  const words = siteWords(language)
  const address = editionAddress(language, slug, dossier.number)
  return (
    <html lang={language} data-foot={printedFoot(pressRoom, dossier)}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <base href={absoluteAddress(pressRoom.origin, address)} />
        <title>
          {`${dossierFrame({ ...props, addressNames: 'edition' }).title} – ${pressRoom.name}`}
        </title>
      </head>
      <body>
        <header className="masthead">
          <p className="press-room">{pressRoom.name}</p>
        </header>
        <main>
          <DamagedView dossier={dossier} point={null} />
          <DossierHead
            pressRoom={pressRoom}
            dossier={dossier}
            history={history.filter(({ number }) => number <= dossier.number)}
            translations={translations.filter(({ lag }) => lag?.by === 'this')}
          />
          <div className="about-edition">
            {dossier.stated && (
              <ReconstructedView
                stated={dossier.stated}
                publishedAt={dossier.publishedAt}
                language={language}
                timeZone={pressRoom.timeZone}
              />
            )}
            {withdrawalsSince(props, language, pressRoom.timeZone).map((sentence) => (
              <p key={sentence}>
                <strong>{sentence}</strong>
              </p>
            ))}
            <p className="explanation">
              {words.currentEditionAt}{' '}
              {absoluteAddress(pressRoom.origin, dossierAddress(language, slug))}
            </p>
          </div>
          {dossier.withdrawal ? (
            <WithdrawnDossierView
              pressRoom={pressRoom}
              dossier={dossier}
              withdrawal={dossier.withdrawal}
            />
          ) : (
            <DossierBody
              pressRoom={pressRoom}
              language={language}
              dossier={dossier}
              margin={{ slug, marks }}
              addressOfPoint={(number) =>
                editionClaimAddress(language, slug, dossier.number, number)
              }
            />
          )}
        </main>
        <footer className="foot">
          <EditionRecord
            pressRoom={pressRoom}
            edition={dossier}
            reading={reading}
            act={null}
            point={null}
          />
        </footer>
      </body>
    </html>
  )
}
