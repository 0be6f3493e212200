import type { Words } from './words.ts'

export const german: Words = {
  title: 'Eingangsbestätigung Ihres Widerrufs',
  lead: 'Ihre Widerrufserklärung ist bei uns eingegangen.',
  note: 'Hiermit wird der Eingang Ihrer Erklärung bestätigt. Das ist weder eine Zustimmung noch eine Entscheidung.',
  receivedAt: 'Eingegangen',
  yourTime: 'Ihre Ortszeit',
  reference: 'Referenz',
  id: 'Nummer',
  issuer: 'Eingegangen bei',
  stated: 'Ihre Erklärung',
  declaration: 'Hiermit widerrufe ich diesen Vertrag.',
  name: 'Name',
  contract: 'Vertrag',
  email: 'E-Mail-Adresse',
  extent: 'Umfang',
  whole: 'Der gesamte Vertrag',
  credits: (count, number) => `${number} ${count === 1 ? 'Credit' : 'Credits'} des Vertrags`,
  verify: 'Ist diese Datei unverändert?',
  verifyWith: 'Bewahren Sie diese Datei unverändert zusammen mit ihrer Signaturdatei auf. Beide lassen sich, auch ohne Verbindung, mit dieser Seite prüfen:',
  verifyAnywhere: 'Bewahren Sie diese Datei unverändert zusammen mit ihrer Signaturdatei auf. Beide lassen sich mit den veröffentlichten Schlüsseln des Verkäufers prüfen.',
}
