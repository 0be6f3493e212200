import type { Words } from './words.ts'

const plurals = new Intl.PluralRules('ro')
const forms: Readonly<Record<string, string>> = { one: 'credit', few: 'credite', other: 'de credite' }

export const romanian: Words = {
  title: 'Confirmarea de primire a retragerii dumneavoastră',
  lead: 'Am primit declarația dumneavoastră de retragere din contract.',
  note: 'Prin prezenta se confirmă primirea declarației. Nu este nici o aprobare, nici o decizie.',
  receivedAt: 'Primită la',
  yourTime: 'Ora dumneavoastră',
  reference: 'Referință',
  id: 'Număr',
  issuer: 'Primită de',
  stated: 'Declarația dumneavoastră',
  declaration: 'Vă informez prin prezenta cu privire la retragerea mea din acest contract.',
  name: 'Nume',
  contract: 'Contract',
  email: 'Adresa de e-mail',
  extent: 'Întindere',
  whole: 'Întregul contract',
  credits: (count, number) => `${number} ${forms[plurals.select(count)]} din contract`,
  verify: 'Fișierul este nemodificat?',
  verifyWith: 'Păstrați acest fișier așa cum este, împreună cu fișierul de semnătură. Ambele pot fi verificate, și fără conexiune, cu pagina',
  verifyAnywhere: 'Păstrați acest fișier așa cum este, împreună cu fișierul de semnătură. Ambele pot fi verificate cu cheile publicate ale vânzătorului.',
}
