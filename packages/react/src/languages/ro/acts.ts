import type { enActs } from '../en/acts.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('ro')

/** What a person may do with a refund, and how to see why it came out as it did. */
export const roActs: typeof enActs = {
  because: {
    how: 'Cum s-a decis',
    soFar: 'Ce spun regulile',
    loading: 'Se încarcă regulile',
    hidden: 'Politica nu dezvăluie cum se decide acest lucru.',
  },
  acts: {
    notSent: 'Nu s-a trimis',
    changed: 'Rambursarea s-a schimbat între timp. Nu s-a făcut nimic.',
  },
  appeal: {
    label: 'De ce ar trebui analizată din nou?',
    hint: 'Spune ce e nou sau ce s-a trecut cu vederea.',
    missing: 'Spune motivul într-o propoziție.',
    send: 'Trimite spre analiză',
    done: 'Cineva din echipă analizează din nou.',
  },
  information: {
    asked: (when) => `Întrebarea noastră: ${when}`,
    plain: 'Lipsește ceva înainte să se poată decide. Spune-ne ce știi.',
    label: 'Răspunsul tău',
    hint: 'Ajunge la persoana care a întrebat.',
    missing: 'Scrie răspunsul.',
    send: 'Trimite răspunsul',
    done: 'Răspunsul tău a fost trimis.',
  },
  choose: {
    legend: 'Ce preferi?',
    send: 'Alege',
    missing: 'Alege una dintre variante.',
    courtesy: 'Ca gest de bunăvoință; nu se poate transforma în bani.',
    done: 'Alegerea ta a fost înregistrată.',
  },
  cancel: {
    open: 'Anulează cererea',
    question: 'Anulezi această cerere?',
    returns: (credits, count) =>
      plural(count, {
        one: `${credits} păstrat pentru ea se întoarce în portofelul tău.`,
        other: `${credits} păstrate pentru ea se întorc în portofelul tău.`,
      }),
    returnsSome: 'Creditele păstrate pentru ea se întorc în portofelul tău.',
    again: 'Poți cere din nou cât timp ține termenul.',
    reportAgain: 'Poți raporta din nou cât timp ține termenul.',
    keep: 'Păstreaz-o',
    confirm: 'Anuleaz-o',
    sending: 'Se anulează…',
    done: 'Cererea a fost anulată.',
    doneWith: (credits, count) =>
      `Cererea a fost anulată. ${credits} ${plural(count, { one: 'este', other: 'sunt' })} din nou în portofelul tău.`,
  },
  destination: {
    failed: (amount, where) => `Nu s-a putut plăti ${amount} către ${where}: banca a trimis plata înapoi.`,
    safe: 'Nu s-a pierdut nimic. Alege cum să ajungă la tine.',
    legend: 'Unde să ajungă?',
    again: 'Încercat deja',
    send: 'Trimite acolo',
    ask: 'Cere această variantă',
    done: 'Se plătește din nou.',
    reviewed: 'Cineva din echipă analizează noua destinație.',
  },
  disagree: {
    title: 'Dacă tot nu ești de acord',
    mediation: 'Se poate cere medierea unei părți neutre.',
    statutory: 'Drepturile tale prevăzute de lege nu sunt afectate și poți folosi căile legale.',
    seller: (seller) => `Întreabă vânzătorul: ${seller}`,
  },
  late: {
    title: 'Întârzie',
    body: (when) => `Ar fi trebuit să se întoarcă în portofelul tău până la ${when}. Nu trebuie să mai aștepți: cere-le.`,
  },
}
