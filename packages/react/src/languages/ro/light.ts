import type { LightMessages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('ro')

/** What a page says before the rest of the words is there. */
export const roLight: LightMessages = {
  language: {
    tag: 'ro',
  },
  trigger: {
    more: (alt) => (alt ? `Mai multe opțiuni: ${alt}` : 'Mai multe opțiuni'),
  },
  trouble: {
    notLoaded: 'Nu s-a putut încărca. Verifică conexiunea și încearcă din nou.',
    broken: 'Ceva nu a mers aici. Restul paginii funcționează în continuare.',
    tryAgain: 'Încearcă din nou',
    dismiss: 'Închide',
  },
  menu: {
    badResult: 'Rezultat nereușit',
  },
  states: {
    waiting: 'Așteaptă conexiunea',
    sending: 'Se trimite…',
    failed: 'Nu s-a trimis',
    reported: 'Raportat',
    in_review: 'În analiză',
    refunded: 'Rambursat',
  },
  chosen: {
    report: (count, written) => {
      if (count === 0) return 'Raportează rezultate'
      return `Raportează ${written} ${plural(count, { one: 'rezultat', few: 'rezultate', other: 'de rezultate' })}`
    },
    none: 'Alege cel puțin unul',
    tooMany: (most) => `Alege cel mult ${most}`,
  },
  withdrawal: {
    title: 'Retragere dintr-un contract',
    received: 'Retragerea a fost primită',
    loading: 'Se încarcă formularul',
    follow: 'Retragerea a fost primită: vezi ce urmează',
  },
}
