// Everyday English that qualifies, orders or joins and names no matter: passed over in questions.

const VERBS =
  'accept achieve act adopt affect agree announce answer appear arrange arrive ask assign attempt avoid ' +
  'bear behave belong bring call carry catch cause change check claim clear collect compare concern ' +
  'consider consist contain continue contribute count deal decide declare define demand depend describe ' +
  'deserve determine discuss emphasise emphasize encounter enjoy envisage exceed expect explain express ' +
  'face favour favor fill fit fix focus follow force gather handle hear hit identify imagine impact impose ' +
  'include indicate insist involve judge lay lead leave lie live lose matter meet miss note notice obtain ' +
  'occur offer outline owe pass pick point prepare present produce propose prove pull reach realise realize ' +
  'reflect refer regard remain remember reply respond result return reveal seek send settle shape ' +
  'shift show sit solve speak specify spend spread stand stay stick succeed suffer suggest suit suppose ' +
  'talk tend think touch treat turn understand view wait wear win wish wonder worry'

/** Forms that no rule makes of their verbs. */
const IRREGULAR =
  'brought caught dealt felt found gave got heard held kept knew laid led left lost made meant met ran said ' +
  'saw seen sent shown spent spoke spoken stood stuck sung thought threw told took understood went won ' +
  'wore worn chosen drawn grown known'

const QUALIFYING =
  'able actual alone available bad basic bright broad common complete correct current deep easy exact ' +
  'false familiar far fast few final fine fixed former freely frequent fresh general great hard huge ideal ' +
  'immediate important initial massive meaningful near necessary nice normal obvious official original ' +
  'overall own perfect plain popular positive possible previous proper quick rapid rare real relevant ' +
  'serious significant similar simple single slow strange successful suitable sudden total true ' +
  'typical unusual useful usual vast vital wrong ahead almost already altogether anywhere apart away back ' +
  'clearly completely directly easily either else elsewhere enough equally eventually everywhere finally firmly ' +
  'generally gradually greatly hardly highly however immediately increasingly indeed instead largely ' +
  'lately likely merely nearly newly normally nowadays once otherwise perhaps possibly presently ' +
  'previously properly quickly quite rather readily recently relatively seriously significantly similarly ' +
  'simply slightly slowly somehow sometimes somewhat somewhere soon specially strongly ' +
  'successfully suddenly then therefore thoroughly throughout thus today tomorrow twice ultimately ' +
  'unfortunately well widely yesterday summer winter spring autumn weekend'

const VAGUE =
  'aspect attitude case detail effort emphasis example extent fact idea information item list mention opinion ' +
  'overview part piece purpose question reason scope section sense side situation stance story summary word'

const NUMBERS =
  'one two three four five six seven eight nine ten twelve twenty hundred first second third fourth fifth ' +
  'sixth seventh eighth ninth tenth last dozen'

const words = (list: string) => list.split(' ')
const fixed = new Set([...words(IRREGULAR), ...words(QUALIFYING), ...words(NUMBERS)])
const bases = new Set([...words(VERBS), ...words(VAGUE)])

/** Whether the word, in any form, is one of them. */
export const isEveryday = (word: string): boolean =>
  fixed.has(word) || basesOf(word).some((base) => bases.has(base))

/** What a regular form may be made of: assigning of assign, carries of carry, judged of judge. */
function basesOf(word: string): string[] {
  const cut = word.replace(/(?:ing|ed|es|s)$/, '')
  return [word, cut, `${cut}e`, cut.replace(/i$/, 'y'), cut.replace(/(.)\1$/, '$1')]
}
