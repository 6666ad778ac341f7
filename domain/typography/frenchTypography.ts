const noBreak = '\u{a0}'
const narrow = '\u{202f}'

/**
 * A sign that ends a part of a sentence: the characters allowed before and after it. Not within a word or a time
 * (10:30).
 */
const ending = (sign: string) =>
  new RegExp(`${sign}(?<=[\\p{L}\\p{N}»”’")\\]…%]${sign})(?=[\\s;!?»”")\\]…]|$)`, 'gu')

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

/** Nouns that a number follows. */
const numbered =
  'points?|éditions?|citations?|réponses?|numéros?|pages?|articles?|alinéas?|paragraphes?|sections?|chapitres?|annexes?|pièces?|figures?|tableaux?'

/**
 * French rules, after the Lexique of the Imprimerie nationale: a narrow no-break space before ; ! ? and between
 * thousands, a no-break space before : and », after «, between a number and its unit or the noun before it, between a
 * day and its month, and within a telephone number.
 * Each rule replaces one character by one or inserts a space, so that a no-break space typed by an editor stays. A
 * group of rules applies only to texts that contain its `sign`: this quick test saves the search for most texts. In
 * each pattern the sign or space comes first, before the look-around: that is much faster.
 */
const groups: readonly { sign: RegExp; rules: readonly [RegExp, string][] }[] = [
  { sign: /'/, rules: [[/'(?<=\p{L}')(?=[\p{L}\p{N}«“"])/gu, '’']] },
  {
    sign: /[;!?]/,
    rules: [
      [/ (?=[;!?])/gu, narrow],
      [ending('[;!?]'), `${narrow}$&`],
    ],
  },
  {
    sign: /[:«»]/,
    rules: [
      [/ (?=[:»])/gu, noBreak],
      [ending(':'), `${noBreak}$&`],
      [/ (?<=« )/gu, noBreak],
      [/«(?=\S)/gu, `$&${noBreak}`],
      [/»(?<=\S»)/gu, `${noBreak}$&`],
    ],
  },
  {
    sign: /\d/,
    rules: [
      [/ (?<=(?<!\d)\d{1,3}(?:[ \u{a0}\u{202f}]\d{3})* )(?=\d{3}(?!\d))/gu, narrow],
      [/ (?<=\d )(?=(?:[kM]|Md)?[€$£]|[%‰°])/gu, noBreak],
      [
        / (?<=\d )(?=(?:[kcm]?m[²³]?|k?g|[kMGT]o|h|min|(?:kilo|centi|milli|micro)?mètres?|(?:kilo|milli)?grammes?|litres?|tonnes?|hectares?|degrés?|secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|euros?|millions?|milliards?)(?![\p{L}\p{N}]))/gu,
        noBreak,
      ],
      [new RegExp(` (?=\\d)(?<=(?<!\\p{L})(?:n°|${numbered}) )`, 'giu'), noBreak],
      [/ (?<=\+33 )(?=\d \d\d)/gu, noBreak],
      [/ (?<=(?<![\d,.])(?:0\d|\+33\u{a0}\d)(?:[ \u{a0}]\d\d){0,3} )(?=\d\d(?!\d))/gu, noBreak],
      [new RegExp(` (?<=\\b(?:\\d{1,2}|1er) )(?=(?:${months})(?!\\p{L}))`, 'giu'), noBreak],
    ],
  },
]

/** Text as French is set: see the rules above. Changes what is shown, never what is stored. */
export function frenchTypography(text: string): string {
  return groups
    .flatMap(({ sign, rules }) => (sign.test(text) ? rules : []))
    .reduce((shown, [pattern, replacement]) => shown.replace(pattern, replacement), text)
}
