import type { ReactNode } from 'react'
import { siteWords } from '@/locales/siteWords'
import { PageFooter } from './PageFooter'
import type { PageFrame } from './PageFrame'
import { PageHead } from './PageHead'
import { PageHeader } from './PageHeader'

type Props = {
  frame: PageFrame
  children: ReactNode
  /** What the foot says of this page alone: the record of its edition. */
  foot?: ReactNode
}

/** A whole document, from `<html>` on; the caller writes the doctype before it. */
export function Page({ frame, children, foot }: Props) {
  const { language } = frame
  return (
    <html lang={language} data-foot={frame.printedFoot ?? undefined}>
      <PageHead frame={frame} />
      <body>
        <a className="skip" href="#content">
          {siteWords(language).skipToContent}
        </a>
        <PageHeader frame={frame} />
        <main id="content">{children}</main>
        <PageFooter frame={frame}>{foot}</PageFooter>
      </body>
    </html>
  )
}
