import type { LightMessages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('nl')

/** What a page has in Dutch from the start. */
export const nlLight: LightMessages = {
  language: { tag: 'nl' },
  trigger: {
    more: (alt) => (alt ? `Meer opties voor ${alt}` : 'Meer opties'),
  },
  trouble: {
    notLoaded: 'Dit is niet geladen. Controleer je verbinding en probeer het opnieuw.',
    broken: 'Hier ging iets mis. De rest van de pagina werkt nog.',
    tryAgain: 'Opnieuw proberen',
    dismiss: 'Sluiten',
  },
  menu: {
    badResult: 'Slecht resultaat',
  },
  states: {
    waiting: 'Wacht op netwerk',
    sending: 'Verzenden…',
    failed: 'Niet verzonden',
    reported: 'Gemeld',
    in_review: 'In beoordeling',
    refunded: 'Terugbetaald',
  },
  chosen: {
    report: (count, written) =>
      count === 0 ? 'Resultaten melden' : plural(count, { one: `${written} resultaat melden`, other: `${written} resultaten melden` }),
    none: 'Kies er minstens één',
    tooMany: (most) => `Kies er hoogstens ${most}`,
  },
  withdrawal: {
    title: 'Overeenkomst ontbinden',
    received: 'Ontbinding ontvangen',
    loading: 'Formulier laden',
    follow: 'Ontbinding ontvangen: bekijk hoe het ermee staat',
  },
}
