import { citation } from '@/demo/builders/citation'
import { link } from '@/demo/builders/inline'
import { list } from '@/demo/builders/list'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const sameBath =
  'Le chiffre est presque exact : quarante et un ouvrages ont reçu des pièces galvanisées à Aubervans de novembre 2015 à février 2016. La conclusion n’en découle pas : le bain est le même toute l’année, et un défaut d’épaisseur tient à l’acier et au lot. Six ouvrages ont reçu des pièces traitées la même semaine que le lot 16-0427.'

const results = paragraph(
  'L’Institut technique des revêtements métalliques a contrôlé ces six ouvrages de février à mai 2023, aux frais de Galvéane. Ses ',
  link(evidence.sixWorks.link, 'résultats'),
  ' sont les suivants :',
)

const resultList = list(
  'quatre ouvrages : aucune zone non conforme, aucune trace de rouille ;',
  'gymnase d’Aubervans : une platine à 66 micromètres au lieu de 70, sans rouille ;',
  'passerelle du Moulin, à Ormeval : un montant à 69 micromètres au lieu de 70, sans rouille.',
)

const owners =
  'Le même défaut existait donc sur deux ouvrages de plus, pour une pièce chacun. Ces deux pièces sont remplacées aux frais de la société. Les trente-cinq autres ouvrages n’ont pas été contrôlés : leurs propriétaires ont reçu les relevés d’origine et peuvent demander un contrôle gratuit. Galvéane aurait dû proposer ces vérifications avant que la presse pose la question.'

export const fortyWorks: ManuscriptClaim = {
  number: 3,
  statement: 'Une quarantaine d’ouvrages seraient touchés par le même défaut.',
  citations: [
    citation(
      outlets.releve,
      on('15 décembre 2022', '2022-12-15'),
      'Passerelles, écoles, gymnases : quarante ouvrages ont reçu le même acier, passé dans le même bain.',
      { author: 'Victor Salamandre' },
    ),
    citation(
      outlets.courrier,
      on('17 décembre 2022', '2022-12-17'),
      'Combien de passerelles des Tanneurs dans le département ? « Une quarantaine, au bas mot », répond un bon connaisseur du dossier.',
    ),
  ],
  response: prose(
    sameBath,
    'Galvéane a demandé à l’Institut technique des revêtements métalliques de les contrôler tous les six, à ses frais. Les résultats seront publiés ici, quels qu’ils soient.',
  ),
  evidence: [evidence.letterToOwners],
}

export const fortyWorksInspected = prose(sameBath, results, resultList, owners)

export const fortyWorksSince = prose(
  sameBath,
  results,
  resultList,
  owners,
  'Au 30 avril 2026, onze des trente-cinq propriétaires avaient demandé ce contrôle. Aucune zone non conforme n’a été trouvée sur ces onze ouvrages. Galvéane ne peut rien affirmer des vingt-quatre autres, et leur renouvelle sa proposition.',
)
