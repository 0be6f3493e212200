import type { LightMessages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pl')

/** What a page says before the rest of the words is there. */
export const plLight: LightMessages = {
  language: {
    tag: 'pl',
  },
  trigger: {
    more: (alt) => (alt ? `Więcej opcji: ${alt}` : 'Więcej opcji'),
  },
  trouble: {
    notLoaded: 'Nie udało się tego wczytać. Sprawdź połączenie i spróbuj ponownie.',
    broken: 'Coś poszło tu nie tak. Reszta strony nadal działa.',
    tryAgain: 'Spróbuj ponownie',
    dismiss: 'Zamknij',
  },
  menu: {
    badResult: 'Zły wynik',
  },
  states: {
    waiting: 'Czeka na sieć',
    sending: 'Wysyłanie…',
    failed: 'Nie wysłano',
    reported: 'Zgłoszono',
    in_review: 'Sprawdzamy',
    refunded: 'Zwrócono',
  },
  chosen: {
    report: (count, written) => {
      if (count === 0) return 'Zgłoś wyniki'
      return `Zgłoś ${written} ${plural(count, { one: 'wynik', few: 'wyniki', many: 'wyników', other: 'wyniku' })}`
    },
    none: 'Wybierz co najmniej jeden',
    tooMany: (most) => `Wybierz najwyżej ${most}`,
  },
  withdrawal: {
    title: 'Odstąpienie od umowy',
    received: 'Otrzymaliśmy odstąpienie',
    loading: 'Wczytywanie formularza',
    follow: 'Otrzymaliśmy odstąpienie: zobacz, co dalej',
  },
}
