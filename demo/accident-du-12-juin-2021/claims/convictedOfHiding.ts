import { blockquote } from '@/demo/builders/blockquote'
import { citation } from '@/demo/builders/citation'
import { emphasis } from '@/demo/builders/inline'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

export const convictedOfHiding: ManuscriptClaim = {
  number: 7,
  statement: 'Galvéane aurait été condamnée pour avoir dissimulé la pollution.',
  citations: [
    citation(
      outlets.contrefil,
      on('15 novembre 2023', '2023-11-15'),
      'Condamnée […] pour avoir caché l’ampleur du désastre, l’entreprise s’en tire avec une amende de 90 000 euros.',
      { author: 'Lucie Hamelot', link: 'https://contrefil.example/2023/11/15/jugement' },
    ),
    citation(
      outlets.releve,
      on('16 novembre 2023', '2023-11-16'),
      'L’industriel savait. Il s’est tu. C’est pour ce silence que le tribunal le condamne.',
      { author: 'Victor Salamandre' },
    ),
    citation(
      outlets.radio,
      on('16 novembre 2023', '2023-11-16'),
      'Le directeur de l’usine [absent à l’audience] « a menti à tout le monde », et la justice vient de le dire.',
    ),
  ],
  response: prose(
    paragraph(
      'Galvéane a été condamnée, mais pour un autre motif. Le tribunal correctionnel de Villorbe l’a déclarée coupable de pollution des eaux ',
      emphasis('par négligence'),
      ' et l’a relaxée du chef de défaut de déclaration. Son directeur n’était pas poursuivi. Le jugement énonce :',
    ),
    blockquote(
      '« La société n’a pas dissimulé le déversement, qu’elle a déclaré le jour même. Elle a, en revanche, maintenu en service un bassin dont une étude lui avait appris, plus de deux ans auparavant, qu’il ne suffirait pas en cas de fort orage. »',
    ),
    'La déclaration du 12 juin 2021 indiquait un volume de 30 à 50 mètres cubes ; celui de 38 mètres cubes a été établi le 18 juin et rendu public le même jour.',
    'L’amende est de 90 000 euros, dont 30 000 avec sursis. S’y ajoutent 21 500 euros de dommages et intérêts à la fédération de pêche et 8 000 à la commune d’Ormeval. Galvéane n’a pas fait appel : elle accepte ce jugement et demande qu’il soit rapporté tel qu’il a été rendu.',
  ),
  evidence: [
    { piece: evidence.judgment, note: 'Motifs de la décision, pages 9 à 13.' },
    evidence.noAppeal,
    {
      piece: evidence.accidentDeclaration,
      note: 'Elle indique un volume de 30 à 50 mètres cubes.',
    },
  ],
}
