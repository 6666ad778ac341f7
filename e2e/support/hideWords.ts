import { z } from 'zod'
import type { RichText } from '@/domain/richText/RichText'
import { toLexical } from '@/domain/richText/toLexical'
import type { Desk } from './Desk'
import { ownWord, plainDocument } from './plainDocument'

/** What the public must not find, and where somebody who looks for it would look. */
export type Hidden = {
  word: string
  dossiers: readonly { id: string; slug: string }[]
  /** Ids of documents that hold the word, by collection. */
  documents: Readonly<Record<string, readonly string[]>>
  file: { sha256: string; name: string; filename: string }
  /** The update that would publish the word. */
  update: string
}

const said = (words: string): RichText => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
})

/**
 * Saves one word into everything that can be saved: a published dossier and all that hangs on it, a dossier that
 * was submitted and not published, a file that no edition names.
 */
export async function hideWords(desk: Desk): Promise<Hidden> {
  const word = ownWord('cormoran')
  const published = await desk.import(plainDocument(ownWord('Pompes ')))
  await desk.publish(published.update, 'Première publication.')
  const frozen = await desk.import(plainDocument(`Turbines ${word}`))
  await desk.submit(frozen.update, `Note ${word}.`)

  const dossier = published.dossier
  await desk.save('dossiers', dossier, {
    title: `Titre ${word}`,
    slug: word,
    introduction: toLexical(said(`Introduction ${word}.`)),
    updateLine: { words: `Mise à jour ${word}`, edtf: '2021' },
  })
  const claims = await desk.find('claims', 'dossier', dossier)
  const claim = z.string().parse(claims[0]?.id)
  await desk.save('claims', claim, { statement: `Allégation ${word}.` })
  const outlet = await desk.create('outlets', { name: `Gazette ${word}` })
  const citation = await desk.create('citations', { claim, outlet, quote: `Mots ${word}.` })
  const file = await desk.upload(`${word}.pdf`, Buffer.from(`%PDF-1.4\n% ${word}\nxref\n%%EOF\n`))
  const evidence = await desk.create('evidence', { label: `Pièce ${word}.`, file: file.id })
  const responses = await desk.find('responses', 'claim', claim)
  const response = z.string().parse(responses[0]?.id)
  await desk.save('responses', response, {
    body: toLexical(said(`Réponse ${word}.`)),
    uses: [{ evidence, note: `Note ${word}.` }],
  })
  const update = await desk.updateOf(dossier)
  await desk.save('updates', update, { class: 'substantive', note: `Note ${word}.` })
  return {
    word,
    dossiers: [
      { id: dossier, slug: published.slug },
      { id: dossier, slug: word },
      { id: frozen.dossier, slug: frozen.slug },
    ],
    documents: {
      dossiers: [dossier, frozen.dossier],
      claims: [claim],
      citations: [citation],
      responses: [response],
      evidence: [evidence],
      outlets: [outlet],
      files: [file.id],
      updates: [update, frozen.update],
    },
    file,
    update,
  }
}
