import type { ToldUpdate } from './describeUpdateContent'
import type { EntryLink } from './entryLinks'

type Props = { told: ToldUpdate; links: readonly EntryLink[]; digest: string }

/** An update as feed readers show it: only plain elements, because they remove all others. */
export function FeedUpdateView({ told: { paragraphs, changes }, links, digest }: Props) {
  return (
    <>
      {paragraphs.map((words, place) => (
        <p key={place}>{words}</p>
      ))}
      {changes.length > 0 && (
        <ul>
          {changes.map((words, place) => (
            <li key={place}>{words}</li>
          ))}
        </ul>
      )}
      {links.map(({ address, words }) => (
        <p key={address}>
          <a href={address}>{words}</a>
        </p>
      ))}
      <p>{digest}</p>
    </>
  )
}
