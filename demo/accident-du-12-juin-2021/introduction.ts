import { link } from '@/demo/builders/inline'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { evidence } from './evidence'

const facts =
  'Dans la nuit du 11 au 12 juin 2021, pendant un orage, un bassin de notre usine de galvanisation d’Aubervans a débordé. Environ 38 mètres cubes d’eaux de rinçage acides, contenant quelque 11 kilogrammes de zinc, ont atteint la Dorsanne. Plus d’un millier de poissons sont morts ; la pêche et la baignade ont été interdites pendant cinq semaines. Galvéane a annoncé l’accident le jour même et présenté ses excuses aux riverains.'

const purpose =
  'Plusieurs articles contiennent cependant des affirmations inexactes ou incomplètes. La société y répond ici point par point, pièces à l’appui, et dit aussi ce qui est exact.'

export const introduction = prose(
  facts,
  `${purpose} Une enquête judiciaire est en cours ; Galvéane n’en commente pas le contenu.`,
)

export const introductionAfterJudgment = prose(
  facts,
  purpose,
  paragraph(
    'Par un ',
    link(evidence.judgment.link, 'jugement du 14 novembre 2023'),
    ', devenu définitif, le tribunal correctionnel de Villorbe a condamné la société pour la pollution du 12 juin 2021 et l’a relaxée du chef de défaut de déclaration. Les réponses ont été relues à la lumière de ce jugement. Lorsqu’une phrase s’est révélée inexacte, la réponse le dit.',
  ),
)
