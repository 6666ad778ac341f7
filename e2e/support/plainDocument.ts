import { randomUUID } from 'node:crypto'

/** A word that stands nowhere else: what a journey writes is found again, or shown to be nowhere. */
export const ownWord = (word: string): string => `${word}${randomUUID().replaceAll('-', '')}`

/** A small plain document with two points, under a title that no other dossier has. */
export const plainDocument = (title: string): string => `${title}

Verlane fabrique des pompes depuis 1987. Elle répond ici à ce qui a été écrit d’elles.

Contre-vérité numéro 1 : Les pompes de Verlane tomberaient en panne au bout d’un an.

Citation : « Une pompe sur deux ne passe pas l’hiver. » (La Gazette d’Ambre, 12 mars 2019)

Réponse : La première panne survient en moyenne après neuf ans.

Liens :
4 novembre 2018 : Relevé des pannes par le syndicat des eaux.

Contre-vérité numéro 2 : Verlane aurait caché ses essais.

Citation : « Personne n’a vu la moindre mesure. » (La Gazette d’Ambre, 12 mars 2019)

Réponse : Les essais sont publiés chaque année depuis 2012.

Mise à jour mai 2020
`
