import { requireProgram } from '@/e2e/support/requireProgram'
import { expect, test } from '@/e2e/support/test'
import { openAsText } from '@/e2e/support/textBrowser'

requireProgram('w3m', ['-version'])

test('a dossier and its point tell allegation, citation, answer and evidence apart in a browser of text', async ({
  origin,
}) => {
  const home = await openAsText(`${origin}/fr`)
  const dossier = await home.follow(/^Passerelle des Tanneurs/)
  expect(dossier.text).toContain('Allégation 1 : Galvéane aurait réduit l’épaisseur du zinc')
  const point = await dossier.follow(/^3 Citer le point 3/)
  const { text } = point
  const places = [
    /Allégation n°\s3 : Une quarantaine d’ouvrages seraient touchés/,
    / Citations .*« /,
    / Notre réponse .*Galvéane/,
    / Pièces .*20 janvier 2023 : Lettre de Galvéane .*Lettre de l’entreprise elle-même/,
    / Historique de ce point /,
    / Citer ce point /,
  ].map((words) => text.search(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test('a history and a comparison are understood in a browser of text', async ({ origin }) => {
  const dossier = await openAsText(`${origin}/fr/passerelle-des-tanneurs`)
  const history = await dossier.follow(/^3 précédentes/)
  expect(history.text).toMatch(/4\. Édition 4 Actuelle/)
  expect(history.text).toMatch(/Édition reconstituée Date indiquée/)
  const { text } = await history.follow(/^7 changements/)
  expect(text).toMatch(/Édition 4 \(.*\), comparée à l’édition 3/)
  expect(text).toMatch(/\[supprimé : 3 octobre 2024\]/)
  expect(text).toMatch(/\[ajouté : juin 2026\]/)
})

test('a search by the form leads to what was found in a browser of text', async ({ origin }) => {
  const home = await openAsText(`${origin}/fr`)
  const form = await home.follow(/^Rechercher/)
  const found = await form.ask('zinc')
  expect(found.text).toMatch(/6 résultats dans 3 dossiers/)
  expect(found.text).toMatch(/Allégation : L’eau du robinet aurait été contaminée/)
  expect(found.text).toMatch(/Dans la réponse.*Dans l’allégation/s)
  const point = await found.follow(/^Affirmation numéro 3 Allégation : L’eau du robinet/)
  expect(point.text).toMatch(/Affirmation numéro 3 Allégation : L’eau du robinet/)
})
