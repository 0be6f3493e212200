import type { Words } from './words.ts'

export const spanish: Words = {
  title: 'Acuse de recibo de su desistimiento',
  lead: 'Hemos recibido su declaración de desistimiento del contrato.',
  note: 'Este documento confirma la recepción de su declaración. No es una aceptación ni una decisión.',
  receivedAt: 'Recibida',
  yourTime: 'Su hora local',
  reference: 'Referencia',
  id: 'Número',
  issuer: 'Recibida por',
  stated: 'Su declaración',
  declaration: 'Por la presente le comunico que desisto de este contrato.',
  name: 'Nombre',
  contract: 'Contrato',
  email: 'Correo electrónico',
  extent: 'Alcance',
  whole: 'La totalidad del contrato',
  credits: (count, number) => `${number} ${count === 1 ? 'crédito' : 'créditos'} del contrato`,
  verify: '¿Está intacto este archivo?',
  verifyWith: 'Conserve este archivo tal como está, junto con su archivo de firma. Ambos se pueden verificar, también sin conexión, con la página',
  verifyAnywhere: 'Conserve este archivo tal como está, junto con su archivo de firma. Ambos se pueden verificar con las claves publicadas por el vendedor.',
}
