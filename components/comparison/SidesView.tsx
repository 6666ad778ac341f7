import type { ReactNode } from 'react'
import { comparisonWords } from '@/locales/comparisonWords'
import type { ComparisonContext } from './ComparisonContext'

type Props = {
  context: ComparisonContext
  /** Both in one text. */
  inline: ReactNode
  /** Each side alone; null where it has nothing. */
  before: ReactNode
  after: ReactNode
}

/**
 * A difference in the requested layout. The side-by-side layout also contains the one in one text, for narrow
 * windows.
 */
export function SidesView({ context: { language, layout }, inline, before, after }: Props) {
  if (layout === 'inline') return <div className="both">{inline}</div>
  const words = comparisonWords(language)
  return (
    <>
      <div className="sides">
        <SideView name={words.before} nothing={words.nothing}>
          {before}
        </SideView>
        <SideView name={words.after} nothing={words.nothing}>
          {after}
        </SideView>
      </div>
      <div className="both both-narrow">{inline}</div>
    </>
  )
}

type SideProps = { name: string; nothing: string; children: ReactNode }

function SideView({ name, nothing, children }: SideProps) {
  return (
    <div className="side">
      <span className="unseen">{`${name} `}</span>
      {children ?? <p className="hint">{nothing}</p>}
    </div>
  )
}
