import type { LightMessages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('it')

/** What a page has in Italian from the start. */
export const itLight: LightMessages = {
  language: { tag: 'it' },
  trigger: {
    more: (alt) => (alt ? `Altre opzioni per ${alt}` : 'Altre opzioni'),
  },
  trouble: {
    notLoaded: 'Il caricamento non è riuscito. Controlla la connessione e riprova.',
    broken: 'Qui qualcosa è andato storto. Il resto della pagina funziona ancora.',
    tryAgain: 'Riprova',
    dismiss: 'Chiudi',
  },
  menu: {
    badResult: 'Risultato scadente',
  },
  states: {
    waiting: 'In attesa della rete',
    sending: 'Invio…',
    failed: 'Non inviato',
    reported: 'Segnalato',
    in_review: 'In verifica',
    refunded: 'Rimborsato',
  },
  chosen: {
    report: (count, written) =>
      count === 0 ? 'Segnala risultati' : plural(count, { one: `Segnala ${written} risultato`, other: `Segnala ${written} risultati` }),
    none: 'Scegline almeno uno',
    tooMany: (most) => `Scegline al massimo ${most}`,
  },
  withdrawal: {
    title: 'Recesso dal contratto',
    received: 'Recesso ricevuto',
    loading: 'Caricamento del modulo',
    follow: 'Recesso ricevuto: vedi a che punto è',
  },
}
