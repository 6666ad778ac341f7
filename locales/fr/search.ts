/** Words of the search of the press room. */
export const search = {
  title: 'Rechercher',
  titleOf: (words: string) => `Rechercher : ${words}`,
  label: 'Mots recherchés',
  hint: 'Un sujet, un média, un auteur, une date. Entre guillemets, une expression exacte.',
  past: 'Chercher aussi dans les éditions passées',
  submit: 'Rechercher',

  count: (results: number, dossiers: number) =>
    `${results === 1 ? '1 résultat' : `${results} résultats`} dans ${
      dossiers === 1 ? '1 dossier' : `${dossiers} dossiers`
    }`,
  near: 'Rien ne contient exactement tous ces mots. Voici ce qui s’en approche.',
  bounded: (shown: number) =>
    `Les ${shown} premiers résultats sont affichés. Ajoutez un mot pour les départager.`,
  cut: (most: number) =>
    `Votre recherche était trop longue : seuls ses ${most} premiers caractères ont été lus.`,

  nothing: 'Aucun résultat',
  nothingRead: 'Nous n’avons reconnu aucun mot dans cette recherche.',
  nothingHelp:
    'Essayez avec moins de mots, un nom propre ou une date. Les accents et les majuscules ne comptent pas.',
  nothingPast: 'Chercher ces mots dans les éditions passées aussi',
  inOther: { fr: 'Chercher en français', en: 'Chercher en anglais' },

  pastTitle: 'Dans les éditions passées',
  pastExplanation: 'Ces mots ne figurent plus dans l’édition actuelle de leur dossier.',
  pastNothing: 'Rien de plus dans les éditions passées.',

  where: {
    title: 'Dans le titre',
    introduction: 'Dans l’introduction',
    note: 'Dans la note de mise à jour',
    withdrawal: 'Dans le motif du retrait',
    statement: 'Dans l’allégation',
    citation: 'Dans une citation',
    response: 'Dans la réponse',
    evidence: 'Dans une pièce',
  },
  withdrawnDossierWords: 'Ce que ce dossier disait',
  others: (count: number) =>
    count === 1 ? 'et dans 1 autre passage' : `et dans ${count} autres passages`,
}
