import type { LightMessages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')

/** What a page has in German from the start. */
export const deLight: LightMessages = {
  language: { tag: 'de' },
  trigger: {
    more: (alt) => (alt ? `Weitere Optionen für ${alt}` : 'Weitere Optionen'),
  },
  trouble: {
    notLoaded: 'Das wurde nicht geladen. Prüfe deine Verbindung und versuche es noch einmal.',
    broken: 'Hier ist etwas schiefgegangen. Der Rest der Seite funktioniert weiter.',
    tryAgain: 'Noch einmal versuchen',
    dismiss: 'Ausblenden',
  },
  menu: {
    badResult: 'Schlechtes Ergebnis',
  },
  states: {
    waiting: 'Wartet auf Netz',
    sending: 'Wird gesendet…',
    failed: 'Nicht gesendet',
    reported: 'Gemeldet',
    in_review: 'In Prüfung',
    refunded: 'Erstattet',
  },
  chosen: {
    report: (count, written) =>
      count === 0 ? 'Ergebnisse melden' : plural(count, { one: `${written} Ergebnis melden`, other: `${written} Ergebnisse melden` }),
    none: 'Wähle mindestens eins aus',
    tooMany: (most) => `Wähle höchstens ${most} aus`,
  },
  withdrawal: {
    title: 'Vertrag widerrufen',
    received: 'Widerruf eingegangen',
    loading: 'Formular wird geladen',
    follow: 'Widerruf eingegangen: Stand ansehen',
  },
}
