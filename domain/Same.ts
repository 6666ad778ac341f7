/**
 * `true` if each type accepts every value of the other, otherwise `false`. `const _proof: Same<One, Other> = true`
 * checks a type written by hand against its schema: if one of them lacks a kind or field, it does not compile.
 */
export type Same<One, Other> = [One] extends [Other]
  ? [Other] extends [One]
    ? true
    : false
  : false
