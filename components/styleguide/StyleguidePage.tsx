import { Fragment } from 'react'
import { EditionRecord } from '@/components/edition/EditionRecord'
import { dossier } from '@/components/fixtures/editions'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { Page } from '@/components/page/Page'
import { unlistedFrame } from '@/components/page/unlistedFrame'
import type { Tokens } from '@/domain/colour/tokensIn'
import { ColoursView } from './ColoursView'
import { ScaleView } from './ScaleView'
import { specimens } from './specimens'

type Props = { colours: { light: Tokens; dark: Tokens }; scale: Tokens }

/**
 * The design system of the press room, for its developers: shows what exists, before something is added. Development
 * only.
 */
export function StyleguidePage({ colours, scale }: Props) {
  return (
    <Page
      frame={unlistedFrame({
        pressRoom,
        language: 'en',
        title: 'Style guide',
      })}
      foot={
        <EditionRecord
          pressRoom={pressRoom}
          edition={dossier}
          reading={{ is: 'approved' }}
          act={12}
          point={null}
        />
      }
    >
      <header className="page-head">
        <h1>Style guide</h1>
        <p className="tagline">
          One column of 65 characters, a margin for numbers, names and dates, an equal one after it
          that titles may reach over, a gutter for the marks that tell four kinds of words apart
          before colour does. Tokens are in <code>styles/</code>, and nowhere else.
        </p>
      </header>
      <section>
        <h2 className="heading">Colours</h2>
        <ColoursView name="Light" colours={colours.light} />
        <ColoursView name="Dark" colours={colours.dark} />
      </section>
      <section>
        <h2 className="heading">Sizes and steps</h2>
        <ScaleView scale={scale} />
      </section>
      {specimens.map(({ name, shown }) => (
        <Fragment key={name}>
          <p style={{ marginTop: '4rem', borderTop: '4px double', paddingTop: '0.5rem' }}>
            <code>{name}</code>
          </p>
          {shown}
        </Fragment>
      ))}
    </Page>
  )
}
