import type { Words } from './words.ts'

export const dutch: Words = {
  title: 'Ontvangstbevestiging van uw ontbinding',
  lead: 'Wij hebben uw verklaring ontvangen dat u de overeenkomst ontbindt.',
  note: 'Dit bevestigt dat uw verklaring is ontvangen. Het is geen goedkeuring en geen beslissing.',
  receivedAt: 'Ontvangen',
  yourTime: 'Uw lokale tijd',
  reference: 'Referentie',
  id: 'Nummer',
  issuer: 'Ontvangen door',
  stated: 'Uw verklaring',
  declaration: 'Ik deel u hierbij mede dat ik deze overeenkomst ontbind (herroep).',
  name: 'Naam',
  contract: 'Overeenkomst',
  email: 'E-mailadres',
  extent: 'Omvang',
  whole: 'De hele overeenkomst',
  credits: (count, number) => `${number} ${count === 1 ? 'credit' : 'credits'} van de overeenkomst`,
  verify: 'Is dit bestand ongewijzigd?',
  verifyWith: 'Bewaar dit bestand zoals het is, samen met het handtekeningbestand. Beide zijn te controleren, ook zonder verbinding, met de pagina',
  verifyAnywhere: 'Bewaar dit bestand zoals het is, samen met het handtekeningbestand. Beide zijn te controleren met de gepubliceerde sleutels van de verkoper.',
}
