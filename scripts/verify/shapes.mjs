/** A small language for shapes: a test of one value, an object of shapes, or `list`, `orNull`, `oneOf` of them. */
export const text = (value) => typeof value === 'string'
export const name = (value) => text(value) && value !== ''
export const count = (value) => Number.isSafeInteger(value) && value >= 0
export const position = (value) => count(value) && value > 0
export const digest = (value) => text(value) && /^[0-9a-f]{64}$/.test(value)
export const salt = (value) => text(value) && /^[0-9a-f]{32}$/.test(value)
export const time = (value) =>
  text(value) &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
export const is =
  (...words) =>
  (value) =>
    words.includes(value)
export const list = (shape) => ({ list: shape })
export const orNull = (shape) => ({ orNull: shape })
export const optional = (shape) => ({ optional: shape })

const combined = ['list', 'orNull', 'optional']
const combinationOf = (shape) => {
  const keys = Object.keys(shape)
  return keys.length === 1 && combined.includes(keys[0]) ? keys[0] : null
}

/**
 * The fields in which a value has another shape, empty when it fits. `isOpen` lets objects have more members than
 * the shape: answers may grow, what is digested may not.
 */
export function misfits(value, shape, isOpen, field = '') {
  if (typeof shape === 'function') return shape(value) ? [] : [field]
  const combination = combinationOf(shape)
  if (combination === 'orNull')
    return value === null ? [] : misfits(value, shape.orNull, isOpen, field)
  if (combination === 'optional') {
    return value === undefined ? [] : misfits(value, shape.optional, isOpen, field)
  }
  if (combination === 'list') {
    if (!Array.isArray(value)) return [field]
    return value.flatMap((item, index) => misfits(item, shape.list, isOpen, `${field}[${index}]`))
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [field]
  const below = (key) => (field === '' ? key : `${field}.${key}`)
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key))
  return [
    ...Object.keys(shape).flatMap((key) => misfits(value[key], shape[key], isOpen, below(key))),
    ...(isOpen ? [] : unknown.map(below)),
  ]
}

/** The fields in which two values differ. */
export function differences(one, other, field = '') {
  const isObject = (value) => value !== null && typeof value === 'object'
  if (!isObject(one) || !isObject(other)) return Object.is(one, other) ? [] : [field]
  const below = (key) => (field === '' ? key : `${field}.${key}`)
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
    differences(one[key], other[key], below(key)),
  )
}
