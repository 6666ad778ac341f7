import * as answers from './answerShapes.mjs'
import { languages } from './recordShapes.mjs'
import { verifyEdition } from './verifyEdition.mjs'

/** Verifies the editions of one dossier, oldest first, and what must stay the same from one to the next. */
export async function verifyDossier(reading, line) {
  const { problem } = reading
  const { id, language, slug } = line
  const place = `dossier ${language}/${slug}`
  if (!languages.includes(language)) reading.passOver('dossiers in the language', language, id)
  const path = `/data/${language}/${encodeURIComponent(slug)}/editions`
  if (line.href !== path) problem(place, `href: ${line.href} is not ${path}`)

  const answer = await reading.readAnswer(path, answers.editions)
  if (!answer) return
  for (const key of ['id', 'language', 'slug']) {
    if (answer.dossier[key] !== line[key]) {
      problem(place, `${key}: the index says ${line[key]}, its editions ${answer.dossier[key]}`)
    }
  }
  if (answer.editions.length !== line.editions) {
    problem(place, `the index says ${line.editions} editions, there are ${answer.editions.length}`)
  }

  const history = { id, language, path, place, claims: new Map(), numbers: new Map(), before: null }
  for (const [index, edition] of answer.editions.entries()) {
    history.before = await verifyEdition(reading, history, edition, index + 1)
  }
  const last = history.before?.slug
  if (last !== undefined && last !== slug) {
    problem(
      `${place}, edition ${answer.editions.length}, head ${id}`,
      `value.slug: ${last} is not ${slug}`,
    )
  }
}
