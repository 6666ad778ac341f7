/**
 * `true` where each type takes every value of the other, otherwise `false`. `const _proof: Same<One, Other> = true`
 * holds a type that is written by hand to its schema: a kind or field that one of them lacks does not compile.
 */
export type Same<One, Other> = [One] extends [Other]
  ? [Other] extends [One]
    ? true
    : false
  : false
