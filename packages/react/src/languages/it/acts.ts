import type { enActs } from '../en/acts.ts'
import { pluralIn } from '../plural.ts'
import { il } from './article.ts'

const plural = pluralIn('it')

/** What may be done with a refund, in Italian. */
export const itActs: typeof enActs = {
  because: {
    how: 'Come è stato deciso',
    soFar: 'Che cosa dicono le regole',
    loading: 'Caricamento delle regole',
    hidden: 'Le condizioni non rivelano come si decide.',
  },
  acts: {
    notSent: 'Non inviato',
    changed: 'Nel frattempo il rimborso è cambiato. Non è stato fatto nulla.',
  },
  appeal: {
    label: 'Perché andrebbe esaminato di nuovo?',
    hint: 'Di’ che cosa c’è di nuovo, o che cosa è sfuggito.',
    missing: 'Di’ in una frase perché.',
    send: 'Invia per la verifica',
    done: 'Una persona lo esamina di nuovo.',
  },
  information: {
    asked: (when) => `L’abbiamo chiesto ${il(when)}`,
    plain: 'Per decidere manca qualcosa. Dicci quello che sai.',
    label: 'La tua risposta',
    hint: 'Va alla persona che ha chiesto.',
    missing: 'Scrivi la tua risposta.',
    send: 'Invia la risposta',
    done: 'La tua risposta è inviata.',
  },
  choose: {
    legend: 'Che cosa preferisci?',
    send: 'Scegli questo',
    missing: 'Scegli una delle opzioni.',
    courtesy: 'Per cortesia; non convertibile in denaro.',
    done: 'La tua scelta è registrata.',
  },
  cancel: {
    open: 'Ritira la richiesta',
    question: 'Ritirare questa richiesta?',
    returns: (credits, count) =>
      plural(count, {
        one: `${credits} messo da parte per questa richiesta torna nel tuo portafoglio.`,
        other: `${credits} messi da parte per questa richiesta tornano nel tuo portafoglio.`,
      }),
    returnsSome: 'I crediti messi da parte per questa richiesta tornano nel tuo portafoglio.',
    again: 'Puoi richiederlo di nuovo finché dura il termine.',
    reportAgain: 'Puoi segnalarlo di nuovo finché dura il termine.',
    keep: 'Mantieni',
    confirm: 'Ritira',
    sending: 'Ritiro…',
    done: 'La richiesta è ritirata.',
    doneWith: (credits, count) =>
      `La richiesta è ritirata. ${plural(count, { one: `${credits} è`, other: `${credits} sono` })} di nuovo nel tuo portafoglio.`,
  },
  destination: {
    failed: (amount, where) => `Il pagamento di ${amount} verso ${where} non è riuscito: la banca lo ha rispedito.`,
    safe: 'Nulla è perso. Scegli come riceverlo.',
    legend: 'Dove va inviato?',
    again: 'Già provato',
    send: 'Invialo lì',
    ask: 'Chiedi questo',
    done: 'Viene pagato di nuovo.',
    reviewed: 'Una persona esamina la nuova destinazione.',
  },
  disagree: {
    title: 'Se il disaccordo resta',
    mediation: 'Si può chiedere a un terzo neutrale di mediare.',
    statutory: 'I tuoi diritti di legge restano invariati, e puoi ricorrere alle vie legali.',
    seller: (seller) => `Chiedi a ${seller}, che te l’ha venduto`,
  },
  late: {
    title: 'È in ritardo',
    body: (when) => `Il ritorno nel tuo portafoglio era previsto entro ${il(when)}. Non serve aspettare oltre: richiedilo.`,
  },
}
