import type { AdminViewServerProps } from 'payload'
import { languageOf } from '@/access/languageOf'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { DeskPage } from '@/components/desk/DeskPage'
import { Refused } from '@/components/desk/home/Refused'
import { readBin } from '@/desk/bin/readBin'
import { deskWords } from '@/locales/deskWords'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'
import { BinnedItem } from './BinnedItem'

/** All that was deleted and can be restored, whichever dossier it was part of. */
export async function BinView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!req.user) return <DeskPage view={view}>{null}</DeskPage>
  const language = languageOf(req)
  const { bin } = deskWords(language)
  const read = await readBin(req)
  if (!read.ok) return <Refused reasons={read.reasons} language={language} />
  const timeZone = await loadTimeZone(req)
  const mayRestore = can(personOf(req.user), 'writeDossier')
  return (
    <DeskPage view={view}>
      <h1>{bin.title}</h1>
      <p>{bin.explanation}</p>
      {read.value.length === 0 && <p>{bin.none}</p>}
      <ul className="bin">
        {read.value.map(({ of, ...binned }) => (
          <BinnedItem
            key={binned.id}
            {...{ binned, timeZone, language, mayRestore }}
            textLanguage={of?.language}
          >
            {of && (
              <p>
                <a href={`/admin/dossier/${of.id}`} lang={of.language}>
                  {of.title}
                </a>
              </p>
            )}
          </BinnedItem>
        ))}
      </ul>
    </DeskPage>
  )
}
