import { citation } from '@/demo/builders/citation'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

export const lostCertificate: ManuscriptClaim = {
  number: 6,
  statement: 'Galvéane aurait perdu sa certification de qualité et l’aurait caché à ses clients.',
  citations: [
    citation(
      outlets.coatedSteel,
      on('9 mai 2023', '2023-05-09'),
      '[Traduit de l’anglais] Le galvaniseur français a perdu son certificat de qualité, et ses clients danois l’apprennent aujourd’hui en nous lisant.',
      { author: 'Maren Holdt', link: 'https://coated-steel-review.example/2023/05/galveane' },
    ),
    citation(
      outlets.courrier,
      on('12 mai 2023', '2023-05-12'),
      'Plus de certificat, mais toujours des commandes : « On continue comme si de rien n’était », souffle un salarié.',
    ),
  ],
  response: prose(
    'Le certificat ISO 9001 de l’usine a été suspendu du 20 mars au 19 mai 2023 ; il n’a pas été retiré. L’audit de février avait relevé une non-conformité majeure : la recopie à la main des relevés d’épaisseur, à l’origine de l’erreur décrite au point 2. Elle a été levée à la suite d’un contrôle fait le 15 mai.',
    'Sur les clients danois, l’article était exact. Galvéane a prévenu 61 de ses 63 clients réguliers par une lettre du 24 mars 2023. Les deux autres, danois, ont été oubliés, leurs adresses n’étant plus à jour dans le fichier. Ils ont été prévenus le 11 mai, deux jours après l’article, avec des excuses.',
    'La production a en effet continué : une suspension n’interdit pas de produire, mais de se prévaloir du certificat. Neuf devis envoyés du 20 au 23 mars portaient encore la mention « certifié ISO 9001 » ; ils ont été refaits.',
  ),
  evidence: [
    evidence.certifier,
    { piece: evidence.letterToCustomers, note: 'Modèle envoyé à 61 clients.' },
  ],
}
