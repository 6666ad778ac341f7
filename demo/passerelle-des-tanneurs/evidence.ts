import { on } from '@/demo/builders/on'
import type { DraftEvidence } from '@/domain/draft/Draft'

const company = 'https://galveane.example/documents'
const city = 'https://villorbe.example/passerelle-des-tanneurs'
const court = 'https://tribunal-administratif-villorbe.example'

export const evidence = {
  process: {
    label: 'Présentation du procédé de galvanisation à chaud et des contrôles faits à l’usine.',
    date: null,
    kind: 'other',
    maker: 'company',
    link: 'https://galveane.example/usine/galvanisation-a-chaud',
  },
  gaugePrintout: {
    label: 'Impression de la mémoire de l’appareil de mesure, lot 16-0427.',
    date: on('22 février 2016', '2016-02-22'),
    kind: 'other',
    maker: 'company',
    link: `${company}/lot-16-0427-mesures.pdf`,
  },
  certificates: {
    label: 'Certificats et relevés d’épaisseur des onze lots de la passerelle.',
    date: on('2016', '2016'),
    kind: 'report',
    maker: 'company',
    link: `${company}/passerelle-certificats-2016.pdf`,
  },
  closure: {
    label: 'Arrêté du maire de Villorbe fermant la passerelle des Tanneurs.',
    date: on('8 novembre 2022', '2022-11-08'),
    kind: 'decision',
    maker: 'authority',
    link: `${city}/arrete-2022-11-08.pdf`,
  },
  letterToCity: {
    label: 'Lettre de Galvéane à la ville de Villorbe.',
    date: on('13 janvier 2023', '2023-01-13'),
    kind: 'letter',
    maker: 'company',
    link: `${company}/lettre-villorbe-2023-01-13.pdf`,
  },
  letterToOwners: {
    label: 'Lettre de Galvéane aux propriétaires des quarante et un ouvrages.',
    date: on('20 janvier 2023', '2023-01-20'),
    kind: 'letter',
    maker: 'company',
    link: `${company}/lettre-proprietaires-2023-01-20.pdf`,
  },
  appointment: {
    label:
      'Ordonnance du juge des référés du tribunal administratif de Villorbe, désignant l’expert.',
    date: on('16 mars 2023', '2023-03-16'),
    kind: 'decision',
    maker: 'court',
    link: `${court}/ordonnances/2023-03-16.pdf`,
  },
  letterToCustomers: {
    label: 'Lettre de Galvéane à ses clients sur la suspension du certificat.',
    date: on('24 mars 2023', '2023-03-24'),
    kind: 'letter',
    maker: 'company',
    link: `${company}/lettre-clients-2023-03-24.pdf`,
  },
  certifier: {
    label: 'Attestation de l’organisme certificateur : dates et motif de la suspension.',
    date: on('19 mai 2023', '2023-05-19'),
    kind: 'statement',
    maker: 'third-party',
    link: `${company}/attestation-certification-2023-05-19.pdf`,
  },
  sixWorks: {
    label:
      'Contrôle de six ouvrages, rapport de l’Institut technique des revêtements métalliques (ITRM).',
    date: on('9 juin 2023', '2023-06-09'),
    kind: 'report',
    maker: 'science',
    link: 'https://itrm.example/rapports/2023-114.pdf',
  },
  dismissal: {
    label: 'Avis de classement sans suite du parquet de Villorbe.',
    date: on('3 juillet 2024', '2024-07-03'),
    kind: 'decision',
    maker: 'authority',
    link: `${company}/avis-de-classement-2024-07-03.pdf`,
  },
  expertReport: {
    label: 'Rapport de l’expert désigné par le tribunal administratif, sans ses annexes.',
    date: on('12 septembre 2024', '2024-09-12'),
    kind: 'report',
    maker: 'court',
    link: `${city}/rapport-expertise-2024-09-12.pdf`,
  },
  fees: {
    label: 'Ordonnance fixant les honoraires de l’expert.',
    date: on('27 septembre 2024', '2024-09-27'),
    kind: 'decision',
    maker: 'court',
    link: `${court}/ordonnances/2024-09-27.pdf`,
  },
  councilVote: {
    label: 'Délibération du conseil municipal de Villorbe approuvant le protocole d’accord.',
    date: on('26 janvier 2026', '2026-01-26'),
    kind: 'decision',
    maker: 'authority',
    link: `${city}/deliberation-2026-01-26.pdf`,
  },
  freeInspections: {
    label: 'Bilan des contrôles gratuits demandés par les propriétaires, établi par l’ITRM.',
    date: on('mai 2026', '2026-05'),
    kind: 'report',
    maker: 'science',
    link: 'https://itrm.example/rapports/2026-058.pdf',
  },
} satisfies Record<string, DraftEvidence>
