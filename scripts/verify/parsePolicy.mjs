import { ofWitness, ofWitnessWithMlDsa, parseKey } from './note.mjs'

/**
 * The policy in the bytes of a file (C2SP tlog-policy): the keys of its logs, its witnesses, and `quorum`, which says
 * whether those witnesses meet it. Throws where the file is none, with the number of the line.
 */
export function parsePolicy(bytes) {
  // Octets, whatever they mean: names are compared as they are.
  const text = bytes.toString('latin1')
  const policy = { logs: [], witnesses: [], quorum: null }
  /** For each name that a line defined, whether these witnesses meet it. */
  const defined = new Map([['none', null]])
  const listed = new Set()
  for (const [index, line] of text.split('\n').entries()) {
    try {
      readLine(line, { policy, defined, listed })
    } catch (error) {
      const words = Buffer.from(error.message, 'latin1').toString('utf8')
      throw new Error(`Line ${index + 1} of the policy: ${words}`)
    }
  }
  if (policy.quorum === null) throw new Error('The policy has no line that begins with "quorum".')
  return policy
}

function readLine(line, state) {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(line))
    throw new Error('It has a control character: lines end with a line feed alone.')
  const [keyword, ...items] = line.split(/[\t ]+/).filter((item) => item !== '')
  if (keyword === undefined || keyword.startsWith('#')) return
  if (!Object.hasOwn(readers, keyword)) throw new Error(`Nothing begins with "${keyword}".`)
  readers[keyword](items, state)
}

const readers = {
  log(items, { policy }) {
    expectItems(items, 1, 2)
    // A log may sign with any kind of key; those of press rooms are of one kind.
    policy.logs.push(readKey(items[0], policy.logs))
  },
  witness(items, { policy, defined }) {
    expectItems(items, 2, 3)
    const [name, line] = items
    const key = readKey(line, policy.witnesses)
    if (![ofWitness, ofWitnessWithMlDsa].includes(key.type)) {
      throw new Error('This is not the key of a witness.')
    }
    define(defined, name, (seen) => seen.has(key.line))
    policy.witnesses.push(key)
  },
  group(items, { defined, listed }) {
    expectItems(items, 3, Number.POSITIVE_INFINITY)
    const [name, threshold, ...names] = items
    const members = names.map((member) => {
      if (member === 'none' || !defined.has(member))
        throw new Error(`No line before it defines "${member}".`)
      if (listed.has(member)) throw new Error(`"${member}" is in a group already.`)
      listed.add(member)
      return defined.get(member)
    })
    const least = thresholdOf(threshold, members.length)
    define(defined, name, (seen) => members.filter((member) => member(seen)).length >= least)
  },
  quorum(items, { policy, defined }) {
    expectItems(items, 1, 1)
    const [name] = items
    if (policy.quorum) throw new Error('There is a quorum already.')
    if (!defined.has(name)) throw new Error(`No line before it defines "${name}".`)
    policy.quorum = { isNone: name === 'none', isMetBy: defined.get(name) ?? (() => false) }
  },
}

function expectItems(items, least, most) {
  if (items.length < least) throw new Error('Something is missing in it.')
  if (items.length > most) throw new Error('There is too much in it.')
}

function thresholdOf(words, count) {
  if (words === 'all') return count
  if (words === 'any') return 1
  const number = /^\d+$/.test(words) ? Number(words) : 0
  if (number < 1 || number > count) {
    throw new Error(`"${words}" is neither "any" nor "all" nor a number from 1 to ${count}.`)
  }
  return number
}

function define(defined, name, isMetBy) {
  if (defined.has(name)) throw new Error(`The name "${name}" is taken already.`)
  defined.set(name, isMetBy)
}

function readKey(octets, others) {
  const key = parseKey(Buffer.from(octets, 'latin1').toString('utf8'))
  if (!key) throw new Error('It has no verifier key where one should be.')
  if (others.some(({ bytes }) => bytes.equals(key.bytes))) {
    throw new Error('The same key is in a line before it.')
  }
  return key
}
