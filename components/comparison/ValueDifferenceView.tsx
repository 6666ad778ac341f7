import type { ReactNode } from 'react'
import type { ComparisonContext } from './ComparisonContext'
import { MarkedView } from './MarkedView'
import { SidesView } from './SidesView'

/** Both as they are shown; null where there is none. */
type Props = { before: ReactNode; after: ReactNode; context: ComparisonContext }

/** A value that was replaced, not reworded: an address, a kind, a file. */
export function ValueDifferenceView({ before, after, context }: Props) {
  const { language } = context
  const old = before !== null && (
    <MarkedView is="removed" language={language}>
      {before}
    </MarkedView>
  )
  const now = after !== null && (
    <MarkedView is="inserted" language={language}>
      {after}
    </MarkedView>
  )
  return (
    <SidesView
      context={context}
      inline={
        <p className="compared">
          {old}
          {now}
        </p>
      }
      before={old ? <p className="compared">{old}</p> : null}
      after={now ? <p className="compared">{now}</p> : null}
    />
  )
}
