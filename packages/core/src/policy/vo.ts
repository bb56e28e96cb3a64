/** Virtual organisations as rules compare them: plain names, groups and VOMS attributes in one spelling. */

/** `/cms/uscms/Role=NULL/Capability=NULL` → `cms/uscms`; `/cms/Role=production` → `cms/Role=production`. */
export function canonicalVo (vo: string): string {
  return steps(vo).join('/')
}

/** What a rule may call it, most specific first: with its role, without, then each group above, down to the VO alone. */
export function voNames (vo: string): string[] {
  const all = steps(vo)
  return all.map((_, index) => all.slice(0, all.length - index).join('/'))
}

/** The role in a VOMS attribute, if there is one. */
export function roleIn (vo: string): string | undefined {
  return steps(vo).find(isRole)?.slice('Role='.length)
}

function steps (vo: string): string[] {
  return vo.trim().split('/').filter(step => step !== '' && !step.startsWith('Capability=') && step !== 'Role=NULL')
}

function isRole (step: string): boolean {
  return step.startsWith('Role=')
}
