/** Words of the public page of the record. Each sentence must be so: docs/contracts/log.md says what is proved. */
export const record = {
  name: 'Registre',
  title: 'Ce que prouve notre registre',
  description:
    'Ce que chacun peut vérifier de ce que nous avons publié, ce que personne ne peut vérifier encore, et comment.',
  sections: {
    what: {
      name: 'Ce qui y est inscrit',
      text: [
        'Chaque acte de cette salle de presse y est inscrit à la suite des précédents : une mise à jour ouverte, soumise, approuvée, publiée, un point retiré. L’acte qui publie une édition désigne l’empreinte de tous ses mots. Les noms des personnes n’y figurent pas.',
        'Ces actes forment un journal dont l’état, à un moment donné, tient en trois lignes : son nom, le nombre d’actes, une empreinte qui dépend de chacun d’eux. C’est sa tête. Nous la signons après chaque acte.',
      ],
    },
    checks: {
      name: 'Ce que chacun peut vérifier',
      text: [
        'Au pied de chaque édition et de chaque point, un fichier de preuve est à garder. Il contient les mots, l’acte qui les a publiés et le chemin qui mène de cet acte à une tête signée. Il se vérifie hors ligne, sans nous, et même si ce site disparaît.',
        'Qui a gardé une tête, une preuve ou une copie des données constate plus tard si ce qui était inscrit alors a été réécrit, antidaté ou supprimé depuis. Les formats sont publics (C2SP, RFC 9162) : des programmes qui ne sont pas de nous les lisent.',
      ],
    },
    others: {
      name: 'Qui d’autre le confirme',
      text: [
        'Aucun témoin extérieur ne contresigne encore ce journal. Sa signature est la nôtre, et ne prouve que ce que nous avons affirmé : la comparer avec ce que d’autres ont gardé est le seul recours.',
      ],
    },
    not: {
      name: 'Ce que le registre ne prouve pas',
      text: [
        'Il ne prouve pas qu’une réponse est vraie, mais que nous l’avons publiée en ces mots.',
        'Les dates sont celles de notre serveur. Les actes antérieurs à la première tête que quelqu’un d’autre a vue reposent sur notre parole.',
        'Qui n’a rien gardé ne distingue pas ce registre d’un autre, refait d’un bout à l’autre.',
        'Le nom de la salle de presse, le contact et les mentions légales n’y figurent pas. Il porte sur les données dont les pages sont faites.',
      ],
    },
  },
  unsigned:
    'Ce journal n’est pas encore signé : chaque acte désigne l’empreinte du précédent, et rien de plus.',
  key: 'Le journal et sa clé',
  verifierKey: 'Clé',
  keyExplanation:
    'Notez-la ailleurs qu’ici : une clé que ce site seul vous donne ne prouve rien sur ce site.',
  since: 'Signé depuis',
  sinceAct: (act: number) => `l’acte n° ${act}, le`,
  head: 'Tête',
  headLink: 'La dernière tête signée',
  data: 'Toutes les données (JSON)',
}

export type RecordWords = typeof record
