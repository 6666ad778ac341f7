import { citation } from '@/demo/builders/citation'
import { link } from '@/demo/builders/inline'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const wrongDate = paragraph(
  'La date est fausse, et l’erreur vient de Galvéane : le certificat du lot 16-0427 porte le 12 février 2016 au lieu du 22. Les mesures qu’il atteste ont été faites le 22 février 2016, de 14 h 06 à 14 h 51 ; elles sont conservées dans la ',
  link(evidence.gaugePrintout.link, 'mémoire de l’appareil de mesure'),
  ', qui a été présenté à la ville.',
)

const missingSignature =
  'Après l’article, la société a relu les onze certificats de l’ouvrage et a trouvé un second défaut, que personne n’avait signalé : celui du lot 15-2310 n’est pas signé. Les onze certificats sont publiés tels quels, avec leurs relevés.'

export const forgedCertificates: ManuscriptClaim = {
  number: 2,
  statement: 'Galvéane aurait falsifié des certificats de conformité.',
  citations: [
    citation(
      outlets.contrefil,
      on('6 décembre 2022', '2022-12-06'),
      'Le certificat du lot 16-0427 est daté du 12 février 2016. Le bain, lui, est du 22. Cherchez l’erreur.',
      { author: 'Lucie Hamelot', link: 'https://contrefil.example/2022/12/06/certificats' },
    ),
    citation(
      outlets.courrier,
      on('8 décembre 2022', '2022-12-08'),
      'Un document « manifestement antidaté », s’indigne un élu [de l’opposition], qui « ne croit pas une seconde à la thèse de l’étourderie ».',
    ),
  ],
  response: prose(
    wrongDate,
    `${missingSignature} À partir d’avril 2023, ils seront tirés directement de l’appareil de mesure, sans recopie à la main.`,
  ),
  evidence: [evidence.certificates, evidence.gaugePrintout],
}

const sinceApril = `${missingSignature} Depuis avril 2023, ils sont tirés directement de l’appareil de mesure, sans recopie à la main.`

export const forgedCertificatesSinceApril = prose(wrongDate, sinceApril)

export const forgedCertificatesAfterDismissal = prose(
  wrongDate,
  sinceApril,
  'Des conseillers municipaux avaient porté plainte pour faux le 19 décembre 2022. Le parquet de Villorbe a classé la plainte sans suite le 3 juillet 2024, l’infraction étant « insuffisamment caractérisée ». Un classement n’est pas un jugement ; Galvéane le signale sans en tirer davantage.',
)
