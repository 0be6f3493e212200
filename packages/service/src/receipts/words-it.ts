import type { Words } from './words.ts'

export const italian: Words = {
  title: 'Avviso di ricevimento del recesso',
  lead: 'Abbiamo ricevuto la Sua dichiarazione di recesso dal contratto.',
  note: 'Il presente documento conferma il ricevimento della dichiarazione. Non è un’accettazione né una decisione.',
  receivedAt: 'Ricevuta il',
  yourTime: 'Ora locale',
  reference: 'Riferimento',
  id: 'Numero',
  issuer: 'Ricevuta da',
  stated: 'La Sua dichiarazione',
  declaration: 'Con la presente notifico il recesso dal presente contratto.',
  name: 'Nome',
  contract: 'Contratto',
  email: 'Indirizzo e-mail',
  extent: 'Portata',
  whole: 'L’intero contratto',
  credits: (count, number) => `${number} ${count === 1 ? 'credito' : 'crediti'} del contratto`,
  verify: 'Il file è intatto?',
  verifyWith: 'Conservi questo file così com’è, insieme al file di firma. Entrambi si possono verificare, anche senza connessione, con la pagina',
  verifyAnywhere: 'Conservi questo file così com’è, insieme al file di firma. Entrambi si possono verificare con le chiavi pubblicate dal venditore.',
}
