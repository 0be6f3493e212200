import type { enReasons, ReasonContext } from '../en/reasons.ts'
import { pluralIn } from '../plural.ts'
import { sentence } from '../sentence.ts'

const plural = pluralIn('ro')

type Say = (context: ReasonContext) => string
const say = (text: string): Say => () => text

/** Why a decision came out as it did, and what went wrong when something did. */
export const roReasons: typeof enReasons = {
  reasons: {
    window_over: ({ params, format, late }) => {
      const end = params.until ? ` ${format.dateTime(params.until)}` : ''
      return late ? `Termenul s-a încheiat${end}; cererea a venit cu o întârziere de ${sentence(late)}` : `Termenul s-a încheiat${end}.`
    },
    partly_used: ({ params, format }) =>
      params.count
        ? `Din pachet ${plural(params.count, { one: 's-a folosit', other: 's-au folosit' })} deja ${format.number(params.count)} ${plural(params.count, { one: 'credit', few: 'credite', other: 'de credite' })}.`
        : 'O parte din credite s-a folosit deja.',
    credits_used: say('Creditele folosite nu se rambursează.'),
    non_refundable: say('Creditele nu se mai rambursează după ce ajung în portofel.'),
    matter_of_taste: say('Chestiunile de gust nu se rambursează.'),
    not_unusable: say('Nu s-a constatat că rezultatul este clar inutilizabil.'),
    delivered: say('Un rezultat creat și livrat nu se rambursează.'),
    feature_excluded: ({ feature }) =>
      feature ? `Rambursările nu acoperă ${feature}.` : 'Rambursările nu acoperă această funcție.',
    surface_excluded: ({ place }) =>
      place ? `Rambursările nu acoperă rezultatele create ${place}.` : 'Rambursările nu acoperă rezultatele create aici.',
    already_reported: say('A fost raportat deja.'),
    already_refunded: say('A fost rambursat deja.'),
    courtesy_cap: ({ params, format }) =>
      params.again
        ? sentence(`Ai primit deja rambursarea ca gest de bunăvoință; următoarea este posibilă din ${format.date(params.again)}`)
        : 'Ai primit deja rambursarea ca gest de bunăvoință.',
    nothing_charged: say('Nu s-au luat credite, așa că nu e nimic de dat înapoi.'),
    nothing_left: say('Nu a mai rămas nimic de rambursat.'),
    same_address: say('Cererea trebuie să vină de la adresa de e-mail folosită la cumpărare.'),
    account_terminated: say('Contul a fost închis pentru încălcarea condițiilor.'),
    account_banned: say('Contul este blocat.'),
    account_closed: say('Contul este închis.'),
    abuse_suspected: say('Acest caz trebuie analizat de cineva din echipă.'),
    chargeback_open: say('Banca tratează o contestație a acestei plăți.'),
    downloaded: say('A fost descărcat, iar rezultatele descărcate nu se rambursează.'),
    generation_running: say('Încă se creează.'),
    generation_failed: say('Nu a putut fi creat.'),
    generation_moderated: say('A fost oprit de o verificare a conținutului.'),
    missing_deliverables: say('Lipsește o parte din ce s-a comandat.'),
    no_duplicate: say('Nu există o a doua comandă pentru același pachet în apropierea acesteia.'),
    unauthorised_charge: say('O plată cu care nimeni nu a fost de acord este analizată de cineva din echipă.'),
    outage_too_short: ({ params, format }) =>
      params.count === undefined
        ? 'Serviciul nu a fost întrerupt destul de mult timp.'
        : sentence(`Cea mai lungă întrerupere a durat ${format.lasting(params.count * 3_600_000)}`),
    outage_remedied: say('Acea întrerupere a fost deja compensată.'),
    third_party_service: say('A fost oferit de un partener, care are propria politică.'),
    malicious_use: say('S-a constatat că acest cont a fost folosit contrar condițiilor.'),
    false_information: say('S-a constatat că ceva spus la o cerere anterioară nu era adevărat.'),
    no_fees_left: say('În evidențele noastre nu apare nicio plată după o anulare.'),
    statement_late: ({ params, format }) => {
      const end = params.until ? ` ${format.dateTime(params.until)}` : ''
      return `Termenul de retragere s-a încheiat${end}. Declarația a fost totuși primită.`
    },
    legal_claim: say('Cineva din echipă analizează ce spune legea.'),
    conformity_claim: say('Cineva din echipă analizează ce nu este în regulă.'),
    bought_in_store: say('A fost cumpărat dintr-un magazin de aplicații și doar magazinul poate da banii înapoi.'),
    discretion: say('Politica lasă această decizie unei persoane.'),
    outside_policy: say('Politica nu spune nimic, așa că decide cineva din echipă.'),
    unknown_fact: ({ finding }) => finding,
    unknown: say('Politica nu prevede rambursare în acest caz.'),
  },
  findings: {
    'purchase.duplicate': 'Cineva din echipă verifică dacă plata s-a luat de două ori.',
    'purchase.twin_seconds': 'Cineva din echipă verifică dacă plata s-a luat de două ori.',
    'purchase.chargeback': 'Cineva din echipă verifică situația plății la bancă.',
    'outage.hours': 'Cineva din echipă verifică cât timp a fost întrerupt serviciul.',
    'outage.complete_hours': 'Cineva din echipă verifică cât timp a fost întrerupt serviciul.',
    'outage.remedied': 'Cineva din echipă verifică dacă întreruperea a fost compensată.',
    'judge.claim_holds': 'Cineva din echipă analizează ce nu este în regulă.',
    'judge.unusable': 'Cineva din echipă analizează dacă se poate folosi.',
    'sale.class': 'Cineva din echipă verifică ce s-a convenit la cumpărare.',
    'sale.consumer': 'Cineva din echipă verifică ce s-a convenit la cumpărare.',
    'sale.informed': 'Cineva din echipă verifică ce s-a convenit la cumpărare.',
    'sale.start_requested': 'Cineva din echipă verifică ce s-a convenit la cumpărare.',
    'sale.loss_acknowledged': 'Cineva din echipă verifică ce s-a convenit la cumpărare.',
    'sale.confirmed': 'Cineva din echipă verifică ce s-a convenit la cumpărare.',
    'sale.consent_text': 'Cineva din echipă verifică ce s-a convenit la cumpărare.',
    'sale.consent_at': 'Cineva din echipă verifică ce s-a convenit la cumpărare.',
    unknown: 'Mai întâi trebuie aflat ceva, așa că analizează cineva din echipă.',
  },
  shortReasons: {
    window_over: ({ params, format }) => (params.until ? `termenul s-a încheiat ${format.dateTime(params.until)}` : 'termenul s-a încheiat'),
    matter_of_taste: say('chestiune de gust'),
    delivered: say('rezultatele livrate nu se rambursează'),
    feature_excluded: ({ feature }) => (feature ? `nu acoperă ${feature}` : 'fără acoperire'),
    surface_excluded: ({ place }) => (place ? `fără acoperire ${place}` : 'fără acoperire aici'),
    already_reported: say('raportat deja'),
    already_refunded: say('rambursat deja'),
    nothing_charged: say('nu s-au luat credite'),
    downloaded: say('rezultatele descărcate nu se rambursează'),
    generation_running: say('încă se creează'),
    unknown: say('nu se rambursează'),
  },
  surfaces: {
    editor: () => 'în editor',
    batch: () => 'în modul în loturi',
    catalog: () => 'în catalog',
    unknown: (name) => `în „${name}”`,
  },
  features: {},
  errors: {
    network: 'Nu există conexiune. Nu s-a pierdut nimic: încearcă din nou când revine.',
    timeout: 'Serviciul a răspuns prea greu. Nu s-a pierdut nimic: încearcă din nou.',
    unauthenticated: 'Nu mai ești în cont. Autentifică-te din nou; ce ai scris este păstrat.',
    token_expired: 'Sesiunea ta a expirat. Autentifică-te din nou; ce ai scris este păstrat.',
    not_found: 'Nu a fost găsit. Poate că ține de alt cont.',
    invalid_request: 'Ceva nu a fost acceptat. Verifică ce ai scris și încearcă din nou.',
    malformed_request: 'Ceva nu a fost acceptat. Verifică ce ai scris și încearcă din nou.',
    too_large: 'Este prea lung sau prea mare. Redu-l și încearcă din nou.',
    key_in_use: 'Se trimite deja. Așteaptă o clipă și încearcă din nou.',
    key_reused: 'S-a modificat după trimitere. Încearcă din nou ca să trimiți forma de acum.',
    quote_changed: 'Suma s-a schimbat de când ai văzut-o. Verific-o și cere din nou.',
    not_possible: 'Acest lucru nu mai este posibil.',
    rate_limited: 'Prea multe încercări în scurt timp. Așteaptă o clipă și încearcă din nou.',
    tooOften: (when) => `Prea multe încercări în scurt timp. Încearcă din nou ${when}.`,
    unavailable: 'Serviciul nu funcționează momentan. Nu s-a pierdut nimic: încearcă din nou în curând.',
    internal: 'Serviciul a avut o problemă. Nu s-a pierdut nimic: încearcă din nou.',
    unexpected_answer: 'Răspunsul serviciului nu a putut fi înțeles. Nu s-a pierdut nimic: încearcă din nou.',
    token: 'Nu s-a putut face autentificarea pentru rambursări. Verifică conexiunea și încearcă din nou; nu s-a pierdut nimic.',
    aborted: 'S-a oprit înainte de final. Ce ai scris este păstrat.',
    configuration: 'Rambursările nu sunt configurate corect în această aplicație. Nu s-a trimis nimic.',
    missing_file: 'Un fișier nu mai este pe acest dispozitiv. Adaugă-l din nou sau elimină-l.',
    unsupported_media_type: 'Acest tip de fișier nu este acceptat.',
    method_not_allowed: 'Serviciul nu poate face acest lucru. Nu s-a trimis nimic.',
    key_required: 'Nu s-a putut trimite în siguranță. Încearcă din nou.',
    unknown: 'Nu a mers. Nu s-a pierdut nimic: încearcă din nou.',
    requestId: (id) => `Cererea ${id}`,
  },
}
