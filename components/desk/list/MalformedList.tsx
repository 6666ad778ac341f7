import { describeReason } from '@/locales/describeReason'
import { deskWords } from '@/locales/deskWords'
import type { MalformedAddress } from './readListAddress'

/** Stands where a list would be whose address cannot be read: what is wrong with it, and the way to the whole list. */
export function MalformedList({ list, reasons, language }: MalformedAddress) {
  const words = deskWords(language).malformedList
  return (
    <main className="home gutter--left gutter--right">
      <h1>{words.title}</h1>
      {reasons.map((reason) => (
        <p key={`${reason.code} ${reason.path.join('.')}`}>{describeReason(reason, language)}</p>
      ))}
      <p>
        <a className="home__action" href={list}>
          {words.whole}
        </a>
      </p>
      <p>
        <a href="/admin">{deskWords(language).broken.home}</a>
      </p>
    </main>
  )
}
