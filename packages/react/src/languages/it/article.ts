type Article = 'time' | 'vowel' | 'sunday' | 'day'

/** Which article a moment has: `14:02`, `8 mag`, `dom 10 mag`, `12 mag`. */
function articleOf(when: string): Article {
  if (/^\d{1,2}\D\d\d$/.test(when)) return 'time'
  if (/^(8|11)\b/.test(when)) return 'vowel'
  return when.startsWith('dom') ? 'sunday' : 'day'
}

const the = { time: 'le ', vowel: 'l’', sunday: 'la ', day: 'il ' }
const from = { time: 'dalle ', vowel: 'dall’', sunday: 'dalla ', day: 'dal ' }

/** A moment with its article: `il 12 mag`, `l’8 mag`. */
export const il = (when: string) => the[articleOf(when)] + when

/** From a moment on: `dal 12 mag`, `dall’8 mag`. */
export const dal = (when: string) => from[articleOf(when)] + when
