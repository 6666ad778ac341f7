import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { languageOf } from '@/access/languageOf'
import { DeskPage } from '@/components/desk/DeskPage'
import { damagedOrNotFound } from '@/components/desk/damaged/damagedOrNotFound'
import { readSentences } from '@/desk/history/readSentences'
import { claimAnchor } from '@/domain/address/anchors'
import { historyWords } from '@/locales/historyWords'
import { loadTimeZone } from '@/operations/settings/loadTimeZone'
import { EditionHistory } from './EditionHistory'
import { groupByClaim } from './groupByClaim'
import { SentencesOfClaim } from './SentencesOfClaim'

const segments = z.tuple([z.literal('history'), z.string(), z.coerce.number().int().positive()])

/** One edition sentence by sentence: who approved each, when, and on what digest. Works without script. */
export async function SentencesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!req.user) return <DeskPage view={view}>{null}</DeskPage>
  const language = languageOf(req)
  const words = historyWords(language)
  const asked = segments.safeParse(view.params?.segments)
  if (!asked.success) return notFound()
  const [, id, number] = asked.data
  const read = await readSentences(req, id, number)
  if (!read.ok) return damagedOrNotFound(view, read.reasons, language)
  const { dossier, edition, origins, parts } = read.value
  const at = { dossier, zone: await loadTimeZone(req), language, leadsToSentences: false }
  const groups = groupByClaim(parts)
  const points = groups.flatMap(({ claim }) => claim ?? [])
  return (
    <DeskPage view={view} isWide>
      <div className="update__head">
        <p className="update__dossier">
          <a href={`/admin/dossier/${id}`} lang={dossier.language}>
            {dossier.title}
          </a>
          {' · '}
          <a href={`/admin/history/${id}`}>{words.title}</a>
        </p>
        <h1>{words.sentences.title(number)}</h1>
      </div>
      <p className="outline__hint">{words.sentences.explanation}</p>
      <section className="home__section" aria-labelledby="sentences-whole">
        <h2 id="sentences-whole">{words.sentences.whole}</h2>
        <EditionHistory edition={edition} {...at} />
      </section>
      <nav className="sentences__points" aria-label={words.sentences.points}>
        {words.sentences.points}
        {points.map((claim) => (
          <a key={claim.id} href={`#${claimAnchor(claim.number)}`}>
            {claim.number}
          </a>
        ))}
      </nav>
      {groups.map((group) => (
        <SentencesOfClaim
          key={group.parts[0]?.id ?? ''}
          group={group}
          editions={[edition, ...origins]}
          textLanguage={dossier.language}
          language={language}
        />
      ))}
      {origins.length > 0 && (
        <section className="home__section" aria-labelledby="sentences-origins">
          <h2 id="sentences-origins">{words.sentences.origins}</h2>
          {origins.map((one) => (
            <EditionHistory key={one.digest} edition={one} {...at} />
          ))}
        </section>
      )}
    </DeskPage>
  )
}
