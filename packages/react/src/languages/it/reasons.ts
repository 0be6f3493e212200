import type { enReasons } from '../en/reasons.ts'
import { pluralIn } from '../plural.ts'
import { dal, il } from './article.ts'

const plural = pluralIn('it')

const say = (text: string) => () => text

const agreed = 'Una persona verifica che cosa è stato concordato all’acquisto.'

/** Reasons and errors in Italian. */
export const itReasons: typeof enReasons = {
  reasons: {
    window_over: ({ params, format, late }) => {
      const end = params.until ? format.dateTime(params.until) : null
      if (late) return `La richiesta è arrivata ${late} dopo la fine del termine${end ? ` (${end})` : ''}.`
      return end ? `Il termine è scaduto ${il(end)}.` : 'Il termine è scaduto.'
    },
    partly_used: ({ params, format }) =>
      params.count
        ? plural(params.count, {
            one: `${format.number(params.count)} dei suoi crediti è stato usato.`,
            other: `${format.number(params.count)} dei suoi crediti sono stati usati.`,
          })
        : 'Una parte dei crediti è stata usata.',
    credits_used: say('I crediti usati non vengono rimborsati.'),
    non_refundable: say('I crediti non sono rimborsabili una volta nel portafoglio.'),
    matter_of_taste: say('Le questioni di gusto non vengono rimborsate.'),
    not_unusable: say('Il risultato non è stato giudicato chiaramente inutilizzabile.'),
    delivered: say('Un risultato creato e consegnato non viene rimborsato.'),
    feature_excluded: ({ feature }) => (feature ? `I rimborsi non coprono ${feature}.` : 'I rimborsi non coprono questa funzione.'),
    surface_excluded: ({ place }) =>
      place ? `I rimborsi non coprono ciò che viene creato ${place}.` : 'I rimborsi non coprono ciò che viene creato qui.',
    already_reported: say('C’è già una segnalazione.'),
    already_refunded: say('C’è già stato un rimborso.'),
    courtesy_cap: ({ params, format }) =>
      params.again
        ? `Hai già avuto il rimborso di cortesia; il prossimo è possibile ${dal(format.date(params.again))}.`
        : 'Hai già avuto il rimborso di cortesia.',
    nothing_charged: say('Non sono stati presi crediti, quindi non c’è nulla da restituire.'),
    nothing_left: say('Non resta nulla da rimborsare.'),
    same_address: say('La richiesta deve arrivare dall’indirizzo e-mail usato per l’acquisto.'),
    account_terminated: say('L’account è stato chiuso per violazione delle condizioni.'),
    account_banned: say('L’account è bloccato.'),
    account_closed: say('L’account è chiuso.'),
    abuse_suspected: say('Questo caso deve esaminarlo una persona.'),
    chargeback_open: say('La banca sta gestendo una contestazione per questo acquisto.'),
    downloaded: say('È stato scaricato, e i risultati scaricati non vengono rimborsati.'),
    generation_running: say('La generazione è ancora in corso.'),
    generation_failed: say('La generazione non è riuscita.'),
    generation_moderated: say('Un controllo dei contenuti l’ha bloccata.'),
    missing_deliverables: say('Manca una parte dell’ordine.'),
    no_duplicate: say('Non risulta un secondo ordine dello stesso pacchetto vicino a questo.'),
    unauthorised_charge: say('Un addebito che nessuno ha autorizzato viene esaminato da una persona.'),
    outage_too_short: ({ params, format }) =>
      params.count === undefined
        ? 'Il servizio non è rimasto fermo abbastanza a lungo.'
        : `Il disservizio più lungo è durato ${format.lasting(params.count * 3_600_000)}.`,
    outage_remedied: say('A quel disservizio si è già rimediato.'),
    third_party_service: say('È stato fornito da un partner, che ha le proprie condizioni.'),
    malicious_use: say('È stato accertato un uso dell’account contrario alle condizioni.'),
    false_information: say('Un’informazione su una richiesta precedente è risultata non vera.'),
    no_fees_left: say('Non troviamo addebiti dopo una disdetta.'),
    statement_late: ({ params, format }) =>
      `Il termine per recedere è scaduto${params.until ? ` ${il(format.dateTime(params.until))}` : ''}. La dichiarazione è stata comunque ricevuta.`,
    legal_claim: say('Una persona esamina che cosa dice la legge.'),
    conformity_claim: say('Una persona esamina che cosa non va.'),
    bought_in_store: say('È stato acquistato in uno store, e solo lo store può rimborsarlo.'),
    discretion: say('Le condizioni lasciano la decisione a una persona.'),
    outside_policy: say('Le condizioni non lo prevedono, quindi decide una persona.'),
    unknown_fact: ({ finding }) => finding,
    unknown: say('Le condizioni non prevedono un rimborso in questo caso.'),
  },
  findings: {
    'purchase.duplicate': 'Una persona verifica se l’addebito è doppio.',
    'purchase.twin_seconds': 'Una persona verifica se l’addebito è doppio.',
    'purchase.chargeback': 'Una persona verifica lo stato del pagamento in banca.',
    'outage.hours': 'Una persona verifica per quanto tempo il servizio è rimasto fermo.',
    'outage.complete_hours': 'Una persona verifica per quanto tempo il servizio è rimasto fermo.',
    'outage.remedied': 'Una persona verifica se si è già rimediato al disservizio.',
    'judge.claim_holds': 'Una persona esamina che cosa non va.',
    'judge.unusable': 'Una persona esamina se è utilizzabile.',
    'sale.class': agreed,
    'sale.consumer': agreed,
    'sale.informed': agreed,
    'sale.start_requested': agreed,
    'sale.loss_acknowledged': agreed,
    'sale.confirmed': agreed,
    'sale.consent_text': agreed,
    'sale.consent_at': agreed,
    unknown: 'Prima c’è qualcosa da chiarire, quindi lo esamina una persona.',
  },
  shortReasons: {
    window_over: ({ params, format }) => (params.until ? `termine scaduto ${il(format.dateTime(params.until))}` : 'il termine è scaduto'),
    matter_of_taste: say('questione di gusto'),
    delivered: say('un risultato consegnato non viene rimborsato'),
    feature_excluded: ({ feature }) => (feature ? `${feature} non rientra` : 'non rientra nei rimborsi'),
    surface_excluded: ({ place }) => (place ? `non vale ${place}` : 'qui non vale'),
    already_reported: say('già segnalato'),
    already_refunded: say('già rimborsato'),
    nothing_charged: say('nessun credito preso'),
    downloaded: say('un risultato scaricato non viene rimborsato'),
    generation_running: say('generazione in corso'),
    unknown: say('non rimborsabile'),
  },
  surfaces: {
    editor: () => 'nell’editor',
    batch: () => 'in serie',
    catalog: () => 'nel catalogo',
    unknown: (name) => `in “${name}”`,
  },
  features: {},
  errors: {
    network: 'Non c’è connessione. Nulla è perso: riprova quando torni online.',
    timeout: 'Il servizio ha impiegato troppo tempo. Nulla è perso: riprova.',
    unauthenticated: 'Non hai più l’accesso attivo. Accedi di nuovo; quello che hai scritto è salvato.',
    token_expired: 'La sessione è scaduta. Accedi di nuovo; quello che hai scritto è salvato.',
    not_found: 'Non è stato trovato. Forse appartiene a un altro account.',
    invalid_request: 'Qualcosa non è stato accettato. Controlla quello che hai scritto e riprova.',
    malformed_request: 'Qualcosa non è stato accettato. Controlla quello che hai scritto e riprova.',
    too_large: 'È troppo lungo o troppo grande. Riducilo e riprova.',
    key_in_use: 'L’invio è già in corso. Attendi un momento e riprova.',
    key_reused: 'Il contenuto è cambiato dopo l’invio. Riprova per inviarlo com’è ora.',
    quote_changed: 'L’importo è cambiato da quando l’hai visto. Controllalo e richiedi di nuovo.',
    not_possible: 'Non è più possibile.',
    rate_limited: 'Troppe volte in poco tempo. Attendi un momento e riprova.',
    tooOften: (when) => `Troppe volte in poco tempo. Riprova ${when}.`,
    unavailable: 'Il servizio è fermo per il momento. Nulla è perso: riprova tra poco.',
    internal: 'Il servizio ha avuto un problema. Nulla è perso: riprova.',
    unexpected_answer: 'La risposta del servizio qui non ha senso. Nulla è perso: riprova.',
    token: 'L’accesso ai rimborsi non è riuscito. Controlla la connessione e riprova; nulla è perso.',
    aborted: 'Si è interrotto prima della fine. Quello che hai scritto è salvato.',
    configuration: 'I rimborsi non sono configurati bene in questa app. Non è stato inviato nulla.',
    missing_file: 'Un file non è più su questo dispositivo. Aggiungilo di nuovo o rimuovilo.',
    unsupported_media_type: 'Questo tipo di file non è accettato.',
    method_not_allowed: 'Il servizio non sa fare questa cosa. Non è stato inviato nulla.',
    key_required: 'Non è stato possibile inviarlo in sicurezza. Riprova.',
    unknown: 'Non ha funzionato. Nulla è perso: riprova.',
    requestId: (id) => `Richiesta ${id}`,
  },
}
