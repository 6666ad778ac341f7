import { citation } from '@/demo/builders/citation'
import { link } from '@/demo/builders/inline'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const pumping = paragraph(
  'Les ',
  link(evidence.tapWater.link, 'analyses de l’agence régionale de santé'),
  ' n’ont montré aucun dépassement des limites de qualité dans l’eau distribuée. Le captage des Sorbiers, à 7 kilomètres en aval de l’usine, dessert environ 14 000 habitants : ce chiffre est exact. Par précaution, l’agence y a fait suspendre le pompage du samedi 12 juin à 13 h au lundi 14 juin à 9 h.',
)

const samples =
  'Du 12 au 30 juin 2021, dix-huit prélèvements ont été faits dans l’eau distribuée, dont deux avant la suspension du pompage. La teneur en zinc la plus élevée était de 0,06 milligramme par litre. De 2018 à 2020, les contrôles ordinaires du même captage l’avaient trouvée entre 0,02 et 0,07.'

export const tapWater: ManuscriptClaim = {
  number: 3,
  statement: 'L’eau du robinet aurait été contaminée.',
  citations: [
    citation(
      outlets.contrefil,
      on('8 juillet 2021', '2021-07-08'),
      'Pendant que la préfecture rassurait, 14 000 habitants buvaient l’eau d’une nappe gorgée de zinc.',
      { author: 'Lucie Hamelot', link: 'https://contrefil.example/2021/07/08/aubervans' },
    ),
  ],
  response: prose(pumping, samples),
  evidence: [evidence.tapWater],
}

export const tapWaterInReleve = citation(
  outlets.releve,
  on('24 février 2022', '2022-02-24'),
  'À Ormeval, « on a bu du zinc au robinet », et nul ne sait encore combien.',
  { author: 'Victor Salamandre' },
)

export const tapWaterWithWells = prose(
  pumping,
  samples,
  'Deux puits privés d’Ormeval, non raccordés au réseau et utilisés pour l’arrosage, ont en revanche présenté en juillet 2021 des teneurs en zinc de 1,1 et 1,9 milligramme par litre, attribuées à l’accident. Leurs propriétaires ont été prévenus par l’agence. Galvéane a payé leur approvisionnement en eau jusqu’au retour à la normale, constaté en octobre 2021.',
)
