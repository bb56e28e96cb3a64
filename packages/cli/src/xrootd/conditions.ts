/** The conditions of `if` in a configuration of XRootD, as far as they can be known elsewhere. */

/** `unknown` where it depends on the host that it runs on. */
export type Truth = boolean | 'unknown'

/** Where the configuration would be read. */
export interface Host {
  readonly name: string | undefined
  /** What `-n` says; without it, an instance is called `anon`. */
  readonly instance: string | undefined
}

type Section = 'host' | 'exec' | 'named' | 'defined'

const sections: ReadonlySet<string> = new Set(['exec', 'named', 'defined'])

/** `[pattern…] [exec program…] [named instance…] [defined variable…]`, with `&&` between; all of them must hold. */
export function decide (words: readonly string[], host: Host): Truth {
  const groups = new Map<Section, string[]>()
  let section: Section = 'host'
  for (const word of words) {
    if (word === '&&') continue
    const names = groups.get(section)
    if (sections.has(word)) section = word as Section
    else if (names === undefined) groups.set(section, [word])
    else names.push(word)
  }
  return [...groups].map(([section, names]) => holds(section, names, host)).reduce(and, true)
}

export function not (truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : !truth
}

export function and (one: Truth, other: Truth): Truth {
  if (one === false || other === false) return false
  return one === true ? other : 'unknown'
}

export function or (one: Truth, other: Truth): Truth {
  return not(and(not(one), not(other)))
}

function holds (section: Section, names: readonly string[], { name, instance }: Host): Truth {
  switch (section) {
    // Packet marking is for the data server alone.
    case 'exec': return names.includes('xrootd')
    case 'named': return instance === undefined ? 'unknown' : names.some(pattern => fits(pattern, instance))
    case 'host': return name === undefined ? 'unknown' : names.some(pattern => fits(pattern, name))
    case 'defined': return 'unknown'
  }
}

/** A pattern has one `*`, or none. */
function fits (pattern: string, name: string): boolean {
  const star = pattern.indexOf('*')
  if (star < 0) return pattern === name
  return name.length >= pattern.length - 1 && name.startsWith(pattern.slice(0, star)) && name.endsWith(pattern.slice(star + 1))
}
