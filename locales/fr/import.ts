import type { ImportCode } from '@/domain/draft/ImportCode'

/** The messages of an import. `{…}` are filled from the message. */
export const importWords: Readonly<Record<ImportCode, string>> = {
  addressDoubtful:
    'Cette preuve contient plusieurs adresses : seule la première devient son lien, les autres restent dans le texte.',
  attributionUnreadable:
    'L’attribution de cette citation n’a pas été comprise ; son texte est gardé tel quel. Vérifiez le média, l’auteur et la date.',
  authorRead:
    'L’attribution a trois parties : la première est lue comme l’auteur, la deuxième comme le média.',
  byteOrderMark: 'Le fichier commence par une marque d’ordre des octets ; elle est ignorée.',
  carriageReturns:
    'Les fins de ligne sont celles de Windows ou d’un ancien Mac ; elles sont lues, l’export écrit celles d’Unix.',
  citationWithoutAttribution: 'Cette citation ne dit ni quel média ni quelle date.',
  citationWithoutDate: 'Cette citation n’a pas de date.',
  citationWithoutGuillemets: 'Cette citation n’est pas entre guillemets ; l’export en mettra.',
  claimNumberTwice:
    'Le point {number} existe déjà à la ligne {first} : deux points ne peuvent pas porter le même numéro.',
  claimNumberUnexpected:
    'Le point {number} vient là où l’on attendait le point {expected}. Un point a peut-être échappé à la lecture.',
  claimWithoutResponse: 'Le point {number} n’a pas de réponse.',
  claimWithoutStatement: 'Le point {number} n’a pas d’énoncé.',
  damagedCharacters:
    'Le fichier contient {count} caractère(s) de remplacement « � » : il a été abîmé avant d’arriver ici.',
  dateNotUnderstood: 'Cette date n’a pas été comprise ; ses mots sont gardés tels quels.',
  empty: 'Le fichier est vide.',
  encodingGuessed:
    'Le fichier n’est pas en UTF-8 ; il est lu comme du Windows-1252 (Latin-1). Vérifiez les accents.',
  evidenceDoubtful:
    'Cette preuve ressemble à celle de la ligne {other}, à la même date, sans qu’on puisse dire que c’est la même : elles restent distinctes.',
  finalNewline: 'Le fichier finit par un saut de ligne ; l’export n’en écrit pas.',
  finalNewlineMissing: 'Le fichier ne finit pas par un saut de ligne ; c’est permis.',
  guillemetNotClosed: 'Le guillemet ouvert ici n’est pas fermé ; l’export le fermera.',
  labelVaries:
    'L’intitulé « {written} » diffère du premier, « {label} » : le dossier n’en garde qu’un, le premier.',
  layoutDiffers:
    'La mise en page diffère de celle de l’export à partir d’ici ; les textes, eux, sont gardés.',
  lineSeparators: 'Des sauts de page ou séparateurs de lignes sont lus comme des fins de ligne.',
  noBreakSpaces:
    'Le fichier contient {count} espace(s) insécable(s) ; elles sont gardées dans les textes.',
  noClaim: 'Aucun point numéroté n’a été trouvé (par exemple « Contre-vérité numéro 1 : … »).',
  notText: 'Ce fichier n’est pas un texte : il contient des caractères de contrôle.',
  responseContinued:
    'Ce paragraphe suit la réponse après une ligne vide ; il lui est rattaché. Vérifiez qu’il en fait partie.',
  titleMissing: 'Le document n’a pas de titre avant le premier point.',
  tooLarge: 'Le fichier dépasse {megabytes} Mo.',
  tooManyClaims:
    'Le document a {claims} points ; la limite est de {most}. Partagez-le en plusieurs dossiers.',
  unassigned: 'Ce passage n’a pas trouvé de place dans le dossier.',
  utf16: 'Le fichier est en UTF-16 ; il est lu comme tel.',
}
