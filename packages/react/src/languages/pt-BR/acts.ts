import type { enActs } from '../en/acts.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt-BR')

/** What a person may do with a refund, and how to see why it came out as it did. */
export const ptBrActs: typeof enActs = {
  because: {
    how: 'Como foi decidido',
    soFar: 'O que as regras dizem',
    loading: 'Carregando as regras',
    hidden: 'A política não revela como isto é decidido.',
  },
  acts: {
    notSent: 'Não enviado',
    changed: 'O reembolso mudou nesse meio-tempo. Nada foi feito.',
  },
  appeal: {
    label: 'Por que deve ser analisado de novo?',
    hint: 'Diga o que há de novo ou o que passou despercebido.',
    missing: 'Diga o motivo em uma frase.',
    send: 'Pedir nova análise',
    done: 'Uma pessoa vai analisar de novo.',
  },
  information: {
    asked: (when) => `Perguntamos em ${when}`,
    plain: 'Falta alguma coisa para podermos decidir. Conte o que você sabe.',
    label: 'Sua resposta',
    hint: 'Ela vai para a pessoa que perguntou.',
    missing: 'Escreva sua resposta.',
    send: 'Enviar a resposta',
    done: 'Sua resposta foi enviada.',
  },
  choose: {
    legend: 'O que você prefere?',
    send: 'Escolher',
    missing: 'Escolha uma das opções.',
    courtesy: 'Como cortesia; não pode virar dinheiro.',
    done: 'Sua escolha foi registrada.',
  },
  cancel: {
    open: 'Retirar o pedido',
    question: 'Retirar este pedido?',
    returns: (credits, count) =>
      plural(count, {
        one: `${credits} separado para ele volta para sua carteira.`,
        other: `${credits} separados para ele voltam para sua carteira.`,
      }),
    returnsSome: 'Os créditos separados para ele voltam para sua carteira.',
    again: 'Você pode pedir de novo enquanto durar o prazo.',
    reportAgain: 'Você pode relatar de novo enquanto durar o prazo.',
    keep: 'Manter',
    confirm: 'Retirar',
    sending: 'Retirando…',
    done: 'O pedido foi retirado.',
    doneWith: (credits, count) =>
      `O pedido foi retirado. ${credits} ${plural(count, { one: 'voltou', other: 'voltaram' })} para sua carteira.`,
  },
  destination: {
    failed: (amount, where) => `Não foi possível pagar ${amount} para ${where}: o banco devolveu.`,
    safe: 'Nada se perdeu. Escolha como quer receber.',
    legend: 'Para onde deve ir?',
    again: 'Já tentado',
    send: 'Enviar para lá',
    ask: 'Pedir esta opção',
    done: 'O pagamento será feito de novo.',
    reviewed: 'Uma pessoa analisa o novo destino.',
  },
  disagree: {
    title: 'Se você ainda discordar',
    mediation: 'É possível pedir a mediação de um terceiro neutro.',
    statutory: 'Seus direitos previstos em lei não são afetados, e você pode recorrer à Justiça.',
    seller: (seller) => `Perguntar a quem vendeu: ${seller}`,
  },
  late: {
    title: 'Isto está atrasado',
    body: (when) => `Deveria ter voltado para sua carteira até ${when}. Você não precisa esperar mais: peça de volta.`,
  },
}
