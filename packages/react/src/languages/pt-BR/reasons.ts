import type { enReasons, ReasonContext } from '../en/reasons.ts'
import { pluralIn } from '../plural.ts'
import { sentence } from '../sentence.ts'

const plural = pluralIn('pt-BR')

type Say = (context: ReasonContext) => string
const say = (text: string): Say => () => text

/** Why a decision came out as it did, and what went wrong when something did. */
export const ptBrReasons: typeof enReasons = {
  reasons: {
    window_over: ({ params, format, late }) => {
      const end = params.until ? ` em ${format.dateTime(params.until)}` : ''
      return late ? `O prazo terminou${end}; o pedido veio ${late} depois.` : `O prazo para isso terminou${end}.`
    },
    partly_used: ({ params, format }) =>
      params.count
        ? `Já ${plural(params.count, { one: 'foi usado', other: 'foram usados' })} ${format.number(params.count)} dos créditos.`
        : 'Alguns dos créditos já foram usados.',
    credits_used: say('Créditos usados não são reembolsados.'),
    non_refundable: say('Créditos não são reembolsáveis depois que entram na carteira.'),
    matter_of_taste: say('Questões de gosto não são reembolsadas.'),
    not_unusable: say('O resultado não foi considerado claramente inutilizável.'),
    delivered: say('Um resultado criado e entregue não é reembolsado.'),
    feature_excluded: ({ feature }) =>
      feature ? `Os reembolsos não cobrem ${feature}.` : 'Os reembolsos não cobrem este recurso.',
    surface_excluded: ({ place }) =>
      place ? `Os reembolsos não cobrem resultados criados ${place}.` : 'Os reembolsos não cobrem resultados criados aqui.',
    already_reported: say('Já foi relatado antes.'),
    already_refunded: say('Já foi reembolsado antes.'),
    courtesy_cap: ({ params, format }) =>
      params.again
        ? sentence(`Você já teve seu reembolso de cortesia; o próximo será possível a partir de ${format.date(params.again)}`)
        : 'Você já teve seu reembolso de cortesia.',
    nothing_charged: say('Nenhum crédito foi cobrado, então não há nada a devolver.'),
    nothing_left: say('Não resta nada a reembolsar.'),
    same_address: say('O pedido precisa vir do e-mail usado na compra.'),
    account_terminated: say('A conta foi encerrada por violação dos termos.'),
    account_banned: say('A conta está banida.'),
    account_closed: say('A conta está encerrada.'),
    abuse_suspected: say('Uma pessoa precisa analisar este caso.'),
    chargeback_open: say('O banco está tratando uma contestação desta compra.'),
    downloaded: say('Foi baixado, e resultados baixados não são reembolsados.'),
    generation_running: say('Ainda está sendo criado.'),
    generation_failed: say('Não foi possível criar.'),
    generation_moderated: say('Uma verificação de conteúdo barrou.'),
    missing_deliverables: say('Falta uma parte do que foi pedido.'),
    no_duplicate: say('Não há outro pedido do mesmo pacote perto deste.'),
    unauthorised_charge: say('Uma cobrança que ninguém autorizou é analisada por uma pessoa.'),
    outage_too_short: ({ params, format }) =>
      params.count === undefined
        ? 'O serviço não ficou fora do ar por tempo suficiente.'
        : sentence(`A interrupção mais longa durou ${format.lasting(params.count * 3_600_000)}`),
    outage_remedied: say('Essa interrupção já foi compensada.'),
    third_party_service: say('Foi fornecido por um parceiro, que tem a própria política.'),
    malicious_use: say('Constatou-se que a conta foi usada contra os termos.'),
    false_information: say('Constatou-se que algo dito em um pedido anterior não era verdade.'),
    no_fees_left: say('Nossos registros não mostram cobrança depois de um cancelamento.'),
    statement_late: ({ params, format }) => {
      const end = params.until ? ` em ${format.dateTime(params.until)}` : ''
      return `O prazo de arrependimento terminou${end}. A declaração foi recebida mesmo assim.`
    },
    legal_claim: say('Uma pessoa analisa o que a lei diz sobre isso.'),
    conformity_claim: say('Uma pessoa analisa o que deu errado.'),
    bought_in_store: say('Foi comprado em uma loja de apps, e só a loja pode devolver o dinheiro.'),
    discretion: say('A política deixa isso para uma pessoa decidir.'),
    outside_policy: say('A política não trata disso, então uma pessoa decide.'),
    unknown_fact: ({ finding }) => finding,
    unknown: say('A política não reembolsa este caso.'),
  },
  findings: {
    'purchase.duplicate': 'Uma pessoa verifica se houve cobrança em dobro.',
    'purchase.twin_seconds': 'Uma pessoa verifica se houve cobrança em dobro.',
    'purchase.chargeback': 'Uma pessoa verifica a situação do pagamento no banco.',
    'outage.hours': 'Uma pessoa verifica por quanto tempo o serviço ficou fora do ar.',
    'outage.complete_hours': 'Uma pessoa verifica por quanto tempo o serviço ficou fora do ar.',
    'outage.remedied': 'Uma pessoa verifica se a interrupção foi compensada.',
    'judge.claim_holds': 'Uma pessoa analisa o que deu errado.',
    'judge.unusable': 'Uma pessoa analisa se dá para usar.',
    'sale.class': 'Uma pessoa verifica o que foi combinado na compra.',
    'sale.consumer': 'Uma pessoa verifica o que foi combinado na compra.',
    'sale.informed': 'Uma pessoa verifica o que foi combinado na compra.',
    'sale.start_requested': 'Uma pessoa verifica o que foi combinado na compra.',
    'sale.loss_acknowledged': 'Uma pessoa verifica o que foi combinado na compra.',
    'sale.confirmed': 'Uma pessoa verifica o que foi combinado na compra.',
    'sale.consent_text': 'Uma pessoa verifica o que foi combinado na compra.',
    'sale.consent_at': 'Uma pessoa verifica o que foi combinado na compra.',
    unknown: 'É preciso apurar algo primeiro, então uma pessoa analisa.',
  },
  shortReasons: {
    window_over: ({ params, format }) => (params.until ? `o prazo terminou em ${format.dateTime(params.until)}` : 'o prazo terminou'),
    matter_of_taste: say('questão de gosto'),
    delivered: say('resultados entregues não são reembolsados'),
    feature_excluded: ({ feature }) => (feature ? `sem cobertura para ${feature}` : 'sem cobertura'),
    surface_excluded: ({ place }) => (place ? `sem cobertura ${place}` : 'sem cobertura aqui'),
    already_reported: say('já relatado'),
    already_refunded: say('já reembolsado'),
    nothing_charged: say('nenhum crédito foi cobrado'),
    downloaded: say('resultados baixados não são reembolsados'),
    generation_running: say('ainda está sendo criado'),
    unknown: say('não reembolsável'),
  },
  surfaces: {
    editor: () => 'no editor',
    batch: () => 'no modo em lote',
    catalog: () => 'no catálogo',
    unknown: (name) => `em “${name}”`,
  },
  features: {},
  errors: {
    network: 'Não há conexão. Nada se perdeu: tente novamente quando estiver on-line.',
    timeout: 'O serviço demorou demais para responder. Nada se perdeu: tente novamente.',
    unauthenticated: 'Sua conta está desconectada. Entre novamente; o que você escreveu está salvo.',
    token_expired: 'Sua sessão terminou. Entre novamente; o que você escreveu está salvo.',
    not_found: 'Isto não foi encontrado. Pode ser de outra conta.',
    invalid_request: 'Algum dado não foi aceito. Confira o que você escreveu e tente novamente.',
    malformed_request: 'Algum dado não foi aceito. Confira o que você escreveu e tente novamente.',
    too_large: 'É longo ou grande demais. Reduza e tente novamente.',
    key_in_use: 'Já está sendo enviado. Espere um momento e tente novamente.',
    key_reused: 'Foi alterado depois do envio. Tente novamente para enviar como está agora.',
    quote_changed: 'O valor mudou desde que você viu. Confira e peça de novo.',
    not_possible: 'Isto não é mais possível.',
    rate_limited: 'Foram muitas tentativas em pouco tempo. Espere um momento e tente novamente.',
    tooOften: (when) => `Foram muitas tentativas em pouco tempo. Tente novamente ${when}.`,
    unavailable: 'O serviço está fora do ar no momento. Nada se perdeu: tente novamente em breve.',
    internal: 'O serviço teve um problema. Nada se perdeu: tente novamente.',
    unexpected_answer: 'Não foi possível entender a resposta do serviço. Nada se perdeu: tente novamente.',
    token: 'Não foi possível conectar sua conta aos reembolsos. Verifique sua conexão e tente novamente; nada se perdeu.',
    aborted: 'Isto foi interrompido antes de terminar. O que você escreveu está salvo.',
    configuration: 'Os reembolsos não estão bem configurados neste app. Nada foi enviado.',
    missing_file: 'Um arquivo não está mais neste dispositivo. Adicione de novo ou remova.',
    unsupported_media_type: 'Este tipo de arquivo não é aceito.',
    method_not_allowed: 'O serviço não sabe fazer isto. Nada foi enviado.',
    key_required: 'Não foi possível enviar com segurança. Tente novamente.',
    unknown: 'Não funcionou. Nada se perdeu: tente novamente.',
    requestId: (id) => `Solicitação ${id}`,
  },
}
