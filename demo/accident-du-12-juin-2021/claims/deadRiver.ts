import { citation } from '@/demo/builders/citation'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const count =
  'La fédération de pêche de la Dorsanne a dénombré 1 346 poissons morts entre le pont d’Aubervans et le seuil d’Ormeval, sur 2,4 kilomètres, pour un poids estimé à 412 kilogrammes. Elle précise que ce comptage est un minimum et évalue la mortalité réelle à deux ou trois fois ce chiffre, soit entre 0,8 et 1,2 tonne, et non douze.'

const trout =
  'Ce bilan reste grave. Sur ce tronçon, presque toutes les truites ont disparu, et la fédération a perdu en une nuit le fruit de plusieurs années d’alevinage.'

const recoveryWith = (animals: string) =>
  `Le suivi annoncé ici en 2021 s’est achevé fin 2025. Galvéane l’a financé ; l’université de Villorbe l’a conduit et en a publié seule les résultats. L’indice fondé sur les ${animals} (I2M2, de 0 à 1) était de 0,19 en aval de l’usine en octobre 2021, contre 0,62 en amont ; il était de 0,58 en octobre 2025, contre 0,61 en amont.`

const conclusion =
  'Les auteurs concluent à un rétablissement « presque complet en quatre ans, à l’exception du chabot, toujours absent du tronçon ». La prévision de dix ans ne s’est donc pas vérifiée, mais le rétablissement n’est pas total.'

export const deadRiver: ManuscriptClaim = {
  number: 4,
  statement:
    'Douze tonnes de poissons auraient péri et la Dorsanne serait morte pour dix ans au moins.',
  citations: [
    citation(
      outlets.courrier,
      on('15 juin 2021', '2021-06-15'),
      'Les pêcheurs parlent d’une douzaine de tonnes de truites, de barbeaux et de chabots, flottant le ventre en l’air.',
    ),
    citation(
      outlets.contrefil,
      on('8 juillet 2021', '2021-07-08'),
      'La Dorsanne est morte. Il lui faudra dix ans, peut-être vingt, pour s’en remettre.',
      { author: 'Lucie Hamelot', link: 'https://contrefil.example/2021/07/08/aubervans' },
    ),
  ],
  response: prose(
    count,
    trout,
    'Personne ne peut dire aujourd’hui en combien de temps la rivière se rétablira. Galvéane financera un suivi écologique jusqu’à la fin de 2025. Il est confié au laboratoire d’hydrobiologie de l’université de Villorbe, qui en publiera les résultats sans avoir à demander l’accord de la société.',
  ),
  evidence: [evidence.fishCount],
}

export const deadRiverAfterStudy = (animals: string) =>
  prose(count, trout, recoveryWith(animals), conclusion)
