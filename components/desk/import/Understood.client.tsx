'use client'
import { useDesk } from '@/components/desk/request/useDesk'
import type { ImportReport } from '@/importer/importReport'

/** What an import found in a document, what the person must check, and what it could not place. */
export function Understood({ report }: { report: ImportReport }) {
  const { words, language } = useDesk()
  const its = words.import
  const { claims, coverage, messages, unassigned, update } = report
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const count = (many: (claim: ImportReport['claims'][number]) => number) =>
    claims.reduce((sum, claim) => sum + many(claim), 0)
  const serious = messages.filter(({ level }) => level !== 'info')
  const notices = messages.filter(({ level }) => level === 'info')
  return (
    <section className="understood" aria-labelledby="understood-title">
      <h2 id="understood-title">{claims.length > 0 ? its.understood : its.refused}</h2>
      {claims.length > 0 && (
        <>
          <p className="understood__title">{report.title ?? its.untitled}</p>
          <p>
            {[
              its.points(claims.length),
              its.citations(count(({ citations }) => citations.length)),
              its.responses(count(({ response }) => (response.length > 0 ? 1 : 0))),
              its.evidence(count(({ evidence }) => evidence.length)),
            ].join(' · ')}
          </p>
          {update && (
            <p>
              {its.updateLine}
              {words.colon}
              {update.words}
            </p>
          )}
          <p>{coverage === 1 ? its.coverageAll : its.coverage(percent.format(coverage))}</p>
        </>
      )}
      <Lines title={its.messages} lines={serious} />
      <Lines title={its.leftOver} explanation={its.leftOverExplanation} lines={unassigned} />
      <Lines title={its.notices} lines={notices} />
      {claims.length > 0 && (
        <>
          <h3>{its.content}</h3>
          <ol className="understood__claims">
            {claims.map(({ number, statement, citations, response, evidence }) => (
              <li key={number} value={number}>
                <p className="outline__allegation">{statement}</p>
                {citations.map(({ quote, outlet, words: date }) => (
                  <p className="outline__quote" key={quote}>
                    {quote}{' '}
                    <span className="outline__source">
                      {[outlet ?? its.unknownOutlet, date ?? its.undated].join(', ')}
                    </span>
                  </p>
                ))}
                <p className="outline__response">
                  {response.length > 0 ? response.join('\n') : its.noResponse}
                </p>
                {evidence.map(({ label, note, words: date }) => (
                  <p className="outline__evidence" key={`${date} ${label}`}>
                    {date && <span className="outline__date">{date}</span>}
                    {[label, note].filter(Boolean).join(' ')}
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

type LinesProps = {
  title: string
  explanation?: string
  lines: readonly { line: number; text: string }[]
}

function Lines({ title, explanation, lines }: LinesProps) {
  const { words } = useDesk()
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      {explanation && <p className="outline__hint">{explanation}</p>}
      <ul className="understood__lines">
        {lines.map(({ line, text }) => (
          <li key={`${line} ${text}`}>
            <span>{words.import.line(line)}</span> {text}
          </li>
        ))}
      </ul>
    </>
  )
}
