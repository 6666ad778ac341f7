import { on } from '@/demo/builders/on'
import type { DraftEvidence } from '@/domain/draft/Draft'

const company = 'https://galveane.example/documents'

export const evidence = {
  permit: {
    label: 'Arrêté préfectoral autorisant un passage par le centre de Villorbe.',
    date: on('5 janvier 2024', '2024-01-05'),
    kind: 'decision',
    maker: 'authority',
    link: 'https://prefecture-dorsanne.example/arretes/2024-01-05-acide.pdf',
  },
  certificates: {
    label: 'Certificats de formation des chauffeurs, remis par le transporteur.',
    date: on('février 2024', '2024-02'),
    kind: 'other',
    maker: 'third-party',
    link: `${company}/certificats-adr-2024.pdf`,
  },
  analysis: {
    label: 'Analyse du liquide recueilli sur le parking.',
    date: on('22 février 2024', '2024-02-22'),
    kind: 'report',
    maker: 'science',
    link: 'https://laboratoire-dorsanne.example/analyses/2024-0222.pdf',
  },
} satisfies Record<string, DraftEvidence>
