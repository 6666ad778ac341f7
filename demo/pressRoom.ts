import type { RichText } from '@/domain/richText/RichText'
import { link } from './builders/inline'
import { paragraph } from './builders/paragraph'
import { prose } from './builders/prose'

type PressRoomWords = { name: string; tagline: string; contact: RichText; legalNotice: RichText }

const mail = link('mailto:presse@galveane.example', 'presse@galveane.example')
const company = link('https://galveane.example', 'galveane.example')

/** The settings of the demonstration's press room. */
export const pressRoom: {
  organisation: string
  approvals: 'none'
  fr: PressRoomWords
  en: PressRoomWords
} = {
  organisation: 'Galvéane',
  approvals: 'none',
  fr: {
    name: 'Salle de presse de Galvéane',
    tagline:
      'Ce qui a été affirmé au sujet de Galvéane, ce que la société répond et les pièces qui permettent d’en juger.',
    contact: prose(
      paragraph(
        'Journalistes : Inès Valdrôme, directrice de la communication, ',
        mail,
        ', 03 53 01 24 60, du lundi au vendredi de 8 h 30 à 18 h. En dehors de ces heures, le même numéro renvoie à l’astreinte.',
      ),
      'Une erreur dans une réponse, une citation ou une pièce ? Écrivez à la même adresse en indiquant le numéro du point et celui de l’édition. Les corrections sont publiées dans une nouvelle édition ; les éditions précédentes restent consultables.',
      'Toute personne nommée ou désignée dans un dossier peut demander, par le même moyen, l’insertion d’une réponse.',
    ),
    legalNotice: prose(
      'Cette salle de presse est une démonstration. La société, les personnes, les journaux, les administrations, les tribunaux, les laboratoires, les lieux et les faits dont elle parle sont inventés ; toute ressemblance serait fortuite.',
      paragraph(
        'Éditeur : Galvéane, société par actions simplifiée au capital de 3 600 000 euros, 2, chemin de la Forge, Aubervans (Dorsanne), immatriculée au registre du commerce et des sociétés de Villorbe. Téléphone : 03 53 01 24 00. Site : ',
        company,
        '.',
      ),
      'Directrice de la publication : Agnès Tournaire, présidente.',
      'Hébergeur : Hébergement du Val, 14, quai des Tanneurs, Villorbe (Dorsanne). Téléphone : 03 53 01 71 00.',
      'Les pages publiques ne déposent aucun cookie et n’exécutent aucun script.',
    ),
  },
  en: {
    name: 'Galvéane press room',
    tagline:
      'What has been alleged about Galvéane, what the company answers, and the documents that let readers judge.',
    contact: prose(
      paragraph(
        'Journalists: Inès Valdrôme, director of communications, ',
        mail,
        ', +33 3 53 01 24 60, Monday to Friday, 8.30 a.m. to 6 p.m. Paris time. Outside these hours the same number reaches the officer on call.',
      ),
      'Found a mistake in a response, a quotation or a document? Write to the same address and give the number of the point and of the edition. Corrections are published in a new edition; earlier editions stay available.',
      'Anyone named or identifiable in a dossier may ask, in the same way, to have a reply published.',
    ),
    legalNotice: prose(
      'This press room is a demonstration. The company, people, newspapers, authorities, courts, laboratories, places and events in it are invented; any resemblance is accidental.',
      paragraph(
        'Publisher: Galvéane, a société par actions simplifiée with a share capital of 3,600,000 euros, 2, chemin de la Forge, Aubervans (Dorsanne), France, registered with the trade and companies register of Villorbe. Telephone: +33 3 53 01 24 00. Website: ',
        company,
        '.',
      ),
      'Publication director: Agnès Tournaire, president.',
      'Host: Hébergement du Val, 14, quai des Tanneurs, Villorbe (Dorsanne), France. Telephone: +33 3 53 01 71 00.',
      'Public pages set no cookie and run no script.',
    ),
  },
}
