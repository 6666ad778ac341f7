import { expect, test } from '@playwright/test'

// What a screen reader says, in its order. What is alleged is said to be so wherever it is heard: in the list of
// claims, in a heading, among the links to its neighbours, in what a search finds.

const accident = '/fr/accident-du-12-juin-2021'

test('a dossier read aloud says who alleges, who answers and what is shown for it, in this order', async ({
  page,
}) => {
  await page.goto(accident)
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Aller au contenu"
    - banner:
      - navigation "Salle de presse"
    - main:
      - heading /^Accident du 12 juin 2021/ [level=1]
      - paragraph:
        - link "Édition 5"
      - navigation "Les allégations auxquelles nous répondons":
        - heading "Les allégations auxquelles nous répondons" [level=2]
        - list:
          - listitem:
            - link /^Allégation 1 ?. Galvéane aurait pollué la Dorsanne/
          - listitem:
            - link /^Allégation 2 ?. Galvéane aurait attendu trois jours/
          - listitem:
            - link /^Allégation 3 ?. L’eau du robinet aurait été contaminée/
      - article /^Affirmation numéro 3 Allégation/:
        - heading /^Affirmation numéro 3 Allégation.*L’eau du robinet aurait été contaminée/ [level=2]
        - heading "Citations" [level=3]
        - figure /^Contrefil.*Lucie Hamelot.*8 juillet 2021$/:
          - blockquote:
            - paragraph: /^«.Pendant que la préfecture rassurait/
        - figure /^Le Relevé/:
          - blockquote
        - heading "Réponse" [level=3]
        - paragraph: Galvéane
        - paragraph: /^Les analyses de l’agence régionale de santé/
        - heading "Documents" [level=3]
        - list:
          - listitem:
            - paragraph:
              - time: 5 juillet 2021
            - paragraph:
              - link /^Résultats des analyses/
            - paragraph: /Rapport d’une autorité publique/
    - contentinfo:
      - region "Cette édition"
      - navigation "Informations pratiques"
  `)
})

test('a point read aloud is the claim, then its own history, how to cite it and its neighbours', async ({
  page,
}) => {
  await page.goto(`${accident}/points/3`)
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - paragraph:
        - link /^Accident du 12 juin 2021/
      - article /^Affirmation numéro 3 Allégation/:
        - heading /^Affirmation numéro 3 Allégation.*L’eau du robinet aurait été contaminée/ [level=1]
        - heading "Citations" [level=2]
        - figure /^Contrefil/:
          - blockquote
        - heading "Réponse" [level=2]
        - paragraph: Galvéane
        - heading "Documents" [level=2]
        - list
      - region "Historique de ce point":
        - list
      - region "Citer ce point":
        - paragraph:
          - link /editions.5.points.3$/
      - navigation "Points voisins":
        - link /^Point précédent Affirmation numéro 2 Allégation.*Galvéane aurait attendu/
        - link /^Point suivant Affirmation numéro 4 Allégation.*Douze tonnes/
  `)
})

test('a history read aloud names each edition, when and why it came, and how much it changed', async ({
  page,
}) => {
  await page.goto('/fr/passerelle-des-tanneurs/editions')
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - paragraph: Historique des éditions
      - heading /^Passerelle des Tanneurs/ [level=1]
      - img /^Frise des 4 éditions.*La liste qui suit dit la même chose en toutes lettres\\.$/
      - list:
        - listitem:
          - heading "Édition 4 Actuelle" [level=2]
          - paragraph:
            - time
          - paragraph:
            - link /^7 changements/
          - paragraph: /^Protocole d’accord/
        - listitem:
          - heading "Édition 3" [level=2]
          - paragraph:
            - time: 3 octobre 2024
          - paragraph:
            - link /^11 changements/
          - paragraph: /^Introduction et réponses/
          - paragraph:
            - text: /^Édition reconstituée Date indiquée/
            - time: 3 octobre 2024
  `)
})

test('a comparison read aloud says of each word that it was inserted or removed', async ({
  page,
}) => {
  await page.goto('/fr/passerelle-des-tanneurs/editions/4/diff')
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - paragraph: Ce qui a changé
      - heading /^Passerelle des Tanneurs/ [level=1]
      - paragraph: /^7 changements/
      - region "Note publique"
      - navigation "En bref":
        - list:
          - listitem:
            - link "Introduction reformulée"
      - heading "L’ensemble du dossier" [level=2]
      - list:
        - listitem:
          - heading "Ligne de mise à jour modifiée" [level=3]
          - paragraph:
            - text: Mise à jour
            - deletion: /^.supprimé . 3 octobre 2024.$/
            - insertion: /^.ajouté . juin 2026.$/
      - heading /^Allégation n°.3.* Une quarantaine d’ouvrages/ [level=2]
      - list:
        - listitem:
          - heading "Réponse au point 3 reformulée" [level=3]
      - navigation "Autres comparaisons"
  `)
})

test('what a search found is read aloud with what it is: allegation, citation of an outlet, answer', async ({
  page,
}) => {
  await page.goto('/fr/search?q=zinc')
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Rechercher" [level=1]
      - search:
        - searchbox "Mots recherchés": zinc
        - button "Rechercher"
        - checkbox "Chercher aussi dans les éditions passées"
      - region "4 résultats dans 2 dossiers":
        - article:
          - heading /^Accident du 12 juin 2021/ [level=3]
          - list:
            - listitem:
              - heading /^Affirmation numéro 3 Allégation.*L’eau du robinet aurait été contaminée/ [level=4]
              - list:
                - listitem:
                  - paragraph:
                    - link "Dans une citation"
                    - text: /Le Relevé, Victor Salamandre/
                - listitem:
                  - paragraph:
                    - link "Dans la réponse"
  `)
})

test('home read aloud leads to dossiers, what was updated, and how we correct', async ({
  page,
}) => {
  await page.goto('/fr')
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Salle de presse de Galvéane" [level=1]
      - paragraph:
        - link "Contacter le service de presse"
      - region "Dossiers":
        - heading "Dossiers" [level=2]
        - list:
          - listitem:
            - heading /^Passerelle des Tanneurs/ [level=3]
      - region "Dernières mises à jour":
        - list:
          - listitem:
            - heading /, édition 4$/ [level=3]
      - region "Comment nous corrigeons"
  `)
})

test('the updates read aloud can be filtered before they are listed', async ({ page }) => {
  await page.goto('/fr/corrections')
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Mises à jour et corrections" [level=1]
      - navigation "Filtrer les mises à jour":
        - list "Nature":
          - listitem:
            - link "Toutes"
        - list "Année"
      - region "9 mises à jour":
        - list:
          - listitem:
            - heading /, édition 4$/ [level=3]
            - paragraph:
              - text: /^Modification de fond/
              - link /^7 changements/
          - listitem:
            - paragraph: Première édition Édition reconstituée
  `)
})
