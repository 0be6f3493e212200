import type { enWithdrawal } from '../en/withdrawal.ts'
import { pluralIn } from '../plural.ts'
import { sentence } from '../sentence.ts'
import { ptBrLight } from './light.ts'

const plural = pluralIn('pt-BR')

/** The statutory withdrawal: the statement, its receipt, and how to declare it where this does not work. */
export const ptBrWithdrawal: typeof enWithdrawal = {
  withdrawal: {
    ...ptBrLight.withdrawal,
    name: 'Seu nome',
    contract: 'Contrato',
    contractHint: 'Número do pedido ou o que identifique o contrato',
    sends: 'Será enviado: o que você preencheu, seu idioma e seu fuso horário.',
    contractOfPack: (pack, when) => `${pack}, comprado em ${when}`,
    email: 'E-mail para o comprovante',
    howMuch: 'De que parte?',
    whole: 'O contrato inteiro',
    part: 'Uma parte',
    credits: 'Quantos créditos',
    creditsLeft: (left) => `disponíveis: ${left}`,
    missing: 'Preencha este campo.',
    emailWrong: 'Escreva um endereço de e-mail, como ada@example.com.',
    creditsWrong: 'Escreva um número inteiro a partir de 1.',
    notAccepted: 'Não foi aceito. Confira.',
  },
  notReceived: {
    certain: 'Nada foi recebido.',
    uncertain: 'Nenhum comprovante chegou, então não conte com isso. Confirme de novo: nunca conta duas vezes.',
    otherwise: 'Você também pode declarar de outra forma, com quaisquer palavras: envie isto ao vendedor por e-mail ou por carta.',
    statement: 'Declaração',
    copy: 'Copiar a declaração',
  },
  statementLetter: {
    subject: (contract) => `Desistência do contrato ${contract}`,
    statement: 'Declaro que exerço meu direito de arrependimento e desisto do contrato indicado abaixo.',
    statementOfPart: (credits) => `Declaro que exerço meu direito de arrependimento e desisto de uma parte do contrato indicado abaixo: ${credits}.`,
    name: 'Nome',
    contract: 'Contrato',
    email: 'E-mail para o comprovante',
    date: 'Data da declaração',
    receipt: 'Peço que confirmem o recebimento desta declaração e quando ocorreu.',
  },
  cancelWithdrawal: {
    open: 'Retirar a desistência',
    question: 'Retirar esta desistência?',
    again: 'Você pode desistir de novo enquanto durar o prazo.',
    done: 'A desistência foi retirada.',
    doneWith: (credits, count) =>
      `A desistência foi retirada. ${credits} ${plural(count, { one: 'voltou', other: 'voltaram' })} para sua carteira.`,
  },
  withdrawalReceipt: {
    at: 'Recebido em',
    reference: 'Referência',
    id: 'Número',
    name: 'Nome',
    contract: 'Contrato',
    what: 'Desistência de',
    email: 'E-mail',
    whole: 'O contrato inteiro',
    meaning: 'Isto confirma que sua declaração foi recebida, e quando. Não é uma aprovação nem uma decisão.',
    mailed: (email) => sentence(`O mesmo comprovante vai para ${email}`),
    files: 'Seu comprovante',
    page: 'Para ler e imprimir',
    data: 'Para programas',
    save: 'Salvar',
    saveLabel: (file) => `Salvar o comprovante: ${file}`,
    signature: 'Assinatura',
    signatureLabel: (file) => `Salvar a assinatura: ${file}`,
    follow: 'Acompanhar',
    done: 'Concluir',
  },
  refundStatement: {
    row: (reference, when) => `Sua declaração, ${reference}, recebida em ${when}`,
    open: 'Comprovante',
    mailed: (email) => sentence(`O comprovante foi enviado para ${email}`),
  },
}
