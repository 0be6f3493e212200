import type { enActs } from '../en/acts.ts'

/** What a person may do with a refund, and how to see why it came out as it did. */
export const plActs: typeof enActs = {
  because: {
    how: 'Jak zapadła decyzja',
    soFar: 'Co mówią reguły',
    loading: 'Wczytywanie reguł',
    hidden: 'Zasady nie ujawniają, jak się o tym decyduje.',
  },
  acts: {
    notSent: 'Nie wysłano',
    changed: 'Zwrot zmienił się w międzyczasie. Nic nie zrobiono.',
  },
  appeal: {
    label: 'Dlaczego warto to sprawdzić jeszcze raz?',
    hint: 'Napisz, co jest nowe albo co przeoczono.',
    missing: 'Podaj powód w jednym zdaniu.',
    send: 'Wyślij do sprawdzenia',
    done: 'Ktoś z zespołu sprawdzi to jeszcze raz.',
  },
  information: {
    asked: (when) => `Nasze pytanie z ${when}`,
    plain: 'Do podjęcia decyzji czegoś brakuje. Napisz, co o tym wiesz.',
    label: 'Twoja odpowiedź',
    hint: 'Trafi do osoby, która zadała pytanie.',
    missing: 'Napisz odpowiedź.',
    send: 'Wyślij odpowiedź',
    done: 'Odpowiedź wysłana.',
  },
  choose: {
    legend: 'Co wolisz?',
    send: 'Wybierz to',
    missing: 'Wybierz jedną z opcji.',
    courtesy: 'W geście dobrej woli; nie można tego zamienić na pieniądze.',
    done: 'Wybór przyjęty.',
  },
  cancel: {
    open: 'Wycofaj prośbę',
    question: 'Wycofać tę prośbę?',
    returns: (credits) => `Do portfela wróci to, co było dla niej odłożone: ${credits}.`,
    returnsSome: 'Odłożone dla niej kredyty wrócą do portfela.',
    again: 'Możesz poprosić ponownie, dopóki nie minie termin.',
    reportAgain: 'Możesz zgłosić to ponownie, dopóki nie minie termin.',
    keep: 'Zostaw',
    confirm: 'Wycofaj',
    sending: 'Wycofywanie…',
    done: 'Prośba została wycofana.',
    doneWith: (credits) => `Prośba została wycofana. Z powrotem w portfelu: ${credits}.`,
  },
  destination: {
    failed: (amount, where) => `Nie udało się wypłacić: ${amount} (${where}). Bank odesłał przelew.`,
    safe: 'Nic nie przepadło. Wybierz, jak chcesz to otrzymać.',
    legend: 'Gdzie ma trafić zwrot?',
    again: 'Już próbowano',
    send: 'Wyślij tam',
    ask: 'Poproś o to',
    done: 'Wypłacamy ponownie.',
    reviewed: 'Ktoś z zespołu sprawdza nowe miejsce zwrotu.',
  },
  disagree: {
    title: 'Jeśli nadal się nie zgadzasz',
    mediation: 'Możesz poprosić o mediację neutralną trzecią stronę.',
    statutory: 'Twoje prawa ustawowe pozostają nienaruszone i możesz skorzystać z drogi prawnej.',
    seller: (seller) => `Zapytaj sprzedawcę: ${seller}`,
  },
  late: {
    title: 'To się spóźnia',
    body: (when) => `Powinno wrócić do portfela do ${when}. Nie musisz dłużej czekać: upomnij się o to.`,
  },
}
