import type { enReasons, ReasonContext } from '../en/reasons.ts'
import { pluralIn } from '../plural.ts'
import { sentence } from '../sentence.ts'
import { accusative } from './cases.ts'

const plural = pluralIn('pl')

type Say = (context: ReasonContext) => string
const say = (text: string): Say => () => text

/** Why a decision came out as it did, and what went wrong when something did. */
export const plReasons: typeof enReasons = {
  reasons: {
    window_over: ({ params, format, late }) => {
      const end = params.until ? ` ${format.dateTime(params.until)}` : ''
      return late ? `Termin minął${end}; prośba wpłynęła ${accusative(late)} później.` : `Termin minął${end}.`
    },
    partly_used: ({ params, format }) =>
      params.count
        ? `Wykorzystano już ${format.number(params.count)} ${plural(params.count, { one: 'kredyt', few: 'kredyty', many: 'kredytów', other: 'kredytu' })} z tej puli.`
        : 'Część kredytów została już wykorzystana.',
    credits_used: say('Wykorzystane kredyty nie podlegają zwrotowi.'),
    non_refundable: say('Kredyty, które są już w portfelu, nie podlegają zwrotowi.'),
    matter_of_taste: say('Kwestie gustu nie podlegają zwrotowi.'),
    not_unusable: say('Nie stwierdzono, że wynik jest wyraźnie nie do użycia.'),
    delivered: say('Wynik, który powstał i został dostarczony, nie podlega zwrotowi.'),
    feature_excluded: ({ feature }) =>
      feature ? `Zwroty nie obejmują tej funkcji: ${feature}.` : 'Zwroty nie obejmują tej funkcji.',
    surface_excluded: ({ place }) =>
      place ? `Zwroty nie obejmują wyników utworzonych ${place}.` : 'Zwroty nie obejmują wyników utworzonych tutaj.',
    already_reported: say('Zgłoszono to już wcześniej.'),
    already_refunded: say('Zwrócono to już wcześniej.'),
    courtesy_cap: ({ params, format }) =>
      params.again
        ? sentence(`Zwrot w geście dobrej woli już przyznano; następny będzie możliwy od ${format.date(params.again)}`)
        : 'Zwrot w geście dobrej woli już przyznano.',
    nothing_charged: say('Nie pobrano za to kredytów, więc nie ma czego zwracać.'),
    nothing_left: say('Nic już nie zostało do zwrotu.'),
    same_address: say('Prośba musi przyjść z adresu e-mail użytego przy zakupie.'),
    account_terminated: say('Konto zamknięto z powodu naruszenia regulaminu.'),
    account_banned: say('Konto jest zablokowane.'),
    account_closed: say('Konto jest zamknięte.'),
    abuse_suspected: say('Ten przypadek musi sprawdzić ktoś z zespołu.'),
    chargeback_open: say('Bank prowadzi dla tego zakupu procedurę chargeback.'),
    downloaded: say('Wynik został pobrany, a pobrane wyniki nie podlegają zwrotowi.'),
    generation_running: say('To wciąż powstaje.'),
    generation_failed: say('Nie udało się tego utworzyć.'),
    generation_moderated: say('Zatrzymała to kontrola treści.'),
    missing_deliverables: say('Brakuje części zamówienia.'),
    no_duplicate: say('W pobliżu tego zamówienia nie ma drugiego na ten sam pakiet.'),
    unauthorised_charge: say('Opłatę, na którą nikt się nie zgodził, sprawdza ktoś z zespołu.'),
    outage_too_short: ({ params, format }) =>
      params.count === undefined
        ? 'Przerwa w działaniu była za krótka.'
        : sentence(`Najdłuższa przerwa w działaniu trwała ${accusative(format.lasting(params.count * 3_600_000))}`),
    outage_remedied: say('Ta przerwa została już zrekompensowana.'),
    third_party_service: say('Dostarczył to partner, który ma własne zasady.'),
    malicious_use: say('Stwierdzono, że konta używano niezgodnie z regulaminem.'),
    false_information: say('Stwierdzono, że coś w poprzedniej prośbie było niezgodne z prawdą.'),
    no_fees_left: say('W naszych danych nie ma opłaty po rezygnacji.'),
    statement_late: ({ params, format }) => {
      const end = params.until ? ` ${format.dateTime(params.until)}` : ''
      return `Termin na odstąpienie minął${end}. Mimo to oświadczenie zostało przyjęte.`
    },
    legal_claim: say('Ktoś z zespołu sprawdza, co mówi na ten temat prawo.'),
    conformity_claim: say('Ktoś z zespołu sprawdza, co jest nie tak.'),
    bought_in_store: say('Zakupu dokonano w sklepie z aplikacjami i tylko sklep może zwrócić pieniądze.'),
    discretion: say('Zasady pozostawiają to decyzji człowieka.'),
    outside_policy: say('Zasady tego nie określają, więc zdecyduje ktoś z zespołu.'),
    unknown_fact: ({ finding }) => finding,
    unknown: say('Zasady nie przewidują zwrotu w tym przypadku.'),
  },
  findings: {
    'purchase.duplicate': 'Ktoś z zespołu sprawdza, czy opłatę pobrano dwa razy.',
    'purchase.twin_seconds': 'Ktoś z zespołu sprawdza, czy opłatę pobrano dwa razy.',
    'purchase.chargeback': 'Ktoś z zespołu sprawdza stan płatności w banku.',
    'outage.hours': 'Ktoś z zespołu sprawdza, jak długo usługa nie działała.',
    'outage.complete_hours': 'Ktoś z zespołu sprawdza, jak długo usługa nie działała.',
    'outage.remedied': 'Ktoś z zespołu sprawdza, czy przerwę zrekompensowano.',
    'judge.claim_holds': 'Ktoś z zespołu sprawdza, co jest nie tak.',
    'judge.unusable': 'Ktoś z zespołu sprawdza, czy da się tego użyć.',
    'sale.class': 'Ktoś z zespołu sprawdza, co uzgodniono przy zakupie.',
    'sale.consumer': 'Ktoś z zespołu sprawdza, co uzgodniono przy zakupie.',
    'sale.informed': 'Ktoś z zespołu sprawdza, co uzgodniono przy zakupie.',
    'sale.start_requested': 'Ktoś z zespołu sprawdza, co uzgodniono przy zakupie.',
    'sale.loss_acknowledged': 'Ktoś z zespołu sprawdza, co uzgodniono przy zakupie.',
    'sale.confirmed': 'Ktoś z zespołu sprawdza, co uzgodniono przy zakupie.',
    'sale.consent_text': 'Ktoś z zespołu sprawdza, co uzgodniono przy zakupie.',
    'sale.consent_at': 'Ktoś z zespołu sprawdza, co uzgodniono przy zakupie.',
    unknown: 'Najpierw trzeba coś ustalić, więc sprawdza to ktoś z zespołu.',
  },
  shortReasons: {
    window_over: ({ params, format }) => (params.until ? `termin minął ${format.dateTime(params.until)}` : 'termin minął'),
    matter_of_taste: say('kwestia gustu'),
    delivered: say('dostarczone wyniki nie podlegają zwrotowi'),
    feature_excluded: ({ feature }) => (feature ? `zwroty nie obejmują funkcji ${feature}` : 'zwroty tego nie obejmują'),
    surface_excluded: ({ place }) => (place ? `zwroty nie obowiązują ${place}` : 'zwroty tu nie obowiązują'),
    already_reported: say('zgłoszono wcześniej'),
    already_refunded: say('zwrócono wcześniej'),
    nothing_charged: say('nie pobrano kredytów'),
    downloaded: say('pobrane wyniki nie podlegają zwrotowi'),
    generation_running: say('wciąż powstaje'),
    unknown: say('nie podlega zwrotowi'),
  },
  surfaces: {
    editor: () => 'w edytorze',
    batch: () => 'w trybie wsadowym',
    catalog: () => 'w katalogu',
    unknown: (name) => `w części „${name}”`,
  },
  features: {},
  errors: {
    network: 'Brak połączenia. Nic nie przepadło: spróbuj ponownie, gdy wróci sieć.',
    timeout: 'Usługa zbyt długo nie odpowiadała. Nic nie przepadło: spróbuj ponownie.',
    unauthenticated: 'Nastąpiło wylogowanie. Zaloguj się ponownie; wpisany tekst jest zachowany.',
    token_expired: 'Sesja wygasła. Zaloguj się ponownie; wpisany tekst jest zachowany.',
    not_found: 'Nie udało się tego znaleźć. Może należy do innego konta.',
    invalid_request: 'Coś nie zostało przyjęte. Sprawdź wpisany tekst i spróbuj ponownie.',
    malformed_request: 'Coś nie zostało przyjęte. Sprawdź wpisany tekst i spróbuj ponownie.',
    too_large: 'To jest za długie lub za duże. Zmniejsz i spróbuj ponownie.',
    key_in_use: 'Wysyłanie już trwa. Poczekaj chwilę i spróbuj ponownie.',
    key_reused: 'Po wysłaniu coś się zmieniło. Spróbuj ponownie, aby wysłać obecną wersję.',
    quote_changed: 'Kwota zmieniła się od ostatniego podglądu. Sprawdź ją i poproś ponownie.',
    not_possible: 'To już nie jest możliwe.',
    rate_limited: 'Za dużo prób w krótkim czasie. Poczekaj chwilę i spróbuj ponownie.',
    tooOften: (when) => `Za dużo prób w krótkim czasie. Spróbuj ponownie ${when}.`,
    unavailable: 'Usługa chwilowo nie działa. Nic nie przepadło: spróbuj za jakiś czas.',
    internal: 'Usługa napotkała problem. Nic nie przepadło: spróbuj ponownie.',
    unexpected_answer: 'Nie udało się zrozumieć odpowiedzi usługi. Nic nie przepadło: spróbuj ponownie.',
    token: 'Nie udało się zalogować do zwrotów. Sprawdź połączenie i spróbuj ponownie; nic nie przepadło.',
    aborted: 'Przerwano przed zakończeniem. Wpisany tekst jest zachowany.',
    configuration: 'Zwroty w tej aplikacji nie są dobrze skonfigurowane. Nic nie wysłano.',
    missing_file: 'Jednego z plików nie ma już na tym urządzeniu. Dodaj go ponownie lub usuń.',
    unsupported_media_type: 'Ten rodzaj pliku nie jest przyjmowany.',
    method_not_allowed: 'Usługa nie potrafi tego zrobić. Nic nie wysłano.',
    key_required: 'Nie udało się tego bezpiecznie wysłać. Spróbuj ponownie.',
    unknown: 'Nie udało się. Nic nie przepadło: spróbuj ponownie.',
    requestId: (id) => `Żądanie ${id}`,
  },
}
