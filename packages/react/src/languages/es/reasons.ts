import type { enReasons, ReasonContext } from '../en/reasons.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

type Say = (context: ReasonContext) => string
const say = (text: string): Say => () => text

/** Why a decision came out as it did, and what went wrong when something did. */
export const esReasons: typeof enReasons = {
  reasons: {
    window_over: ({ params, format, late }) => {
      const end = params.until ? ` el ${format.dateTime(params.until)}` : ''
      return late ? `El plazo terminó${end}; la solicitud llegó ${late} después.` : `El plazo para esto terminó${end}.`
    },
    partly_used: ({ params, format }) =>
      params.count
        ? `Ya se ${plural(params.count, { one: 'ha', other: 'han' })} usado ${format.number(params.count)} de sus créditos.`
        : 'Ya se han usado algunos de sus créditos.',
    credits_used: say('Los créditos usados no se reembolsan.'),
    non_refundable: say('Los créditos no son reembolsables una vez que están en la cartera.'),
    matter_of_taste: say('Las cuestiones de gusto no se reembolsan.'),
    not_unusable: say('No se ha visto que el resultado sea claramente inservible.'),
    delivered: say('Un resultado creado y entregado no se reembolsa.'),
    feature_excluded: ({ feature }) =>
      feature ? `Los reembolsos no cubren ${feature}.` : 'Los reembolsos no cubren esta función.',
    surface_excluded: ({ place }) =>
      place ? `Los reembolsos no cubren los resultados creados ${place}.` : 'Los reembolsos no cubren los resultados creados aquí.',
    already_reported: say('Ya se había reportado.'),
    already_refunded: say('Ya se había reembolsado.'),
    courtesy_cap: ({ params, format }) =>
      params.again
        ? `Ya tuviste tu reembolso de cortesía; podrás tener otro a partir del ${format.date(params.again)}.`
        : 'Ya tuviste tu reembolso de cortesía.',
    nothing_charged: say('No se cobraron créditos, así que no hay nada que devolver.'),
    nothing_left: say('No queda nada por reembolsar.'),
    same_address: say('Hay que pedirlo desde la dirección de correo con la que se compró.'),
    account_terminated: say('La cuenta se cerró por incumplir las condiciones.'),
    account_banned: say('La cuenta está bloqueada.'),
    account_closed: say('La cuenta está cerrada.'),
    abuse_suspected: say('Este caso tiene que revisarlo una persona.'),
    chargeback_open: say('El banco está tramitando un contracargo de esta compra.'),
    downloaded: say('Se descargó, y los resultados descargados no se reembolsan.'),
    generation_running: say('Todavía se está creando.'),
    generation_failed: say('No se pudo crear.'),
    generation_moderated: say('Lo detuvo un control de contenido.'),
    missing_deliverables: say('Falta una parte de lo pedido.'),
    no_duplicate: say('No hay otro pedido del mismo paquete cerca de este.'),
    unauthorised_charge: say('Los cargos que nadie ha autorizado los revisa una persona.'),
    outage_too_short: ({ params, format }) =>
      params.count === undefined
        ? 'El servicio no estuvo interrumpido el tiempo suficiente.'
        : `La interrupción más larga duró ${format.lasting(params.count * 3_600_000)}.`,
    outage_remedied: say('Esa interrupción ya se ha compensado.'),
    third_party_service: say('Lo prestó un colaborador, que tiene su propia política.'),
    malicious_use: say('Se ha visto que la cuenta se usó en contra de las condiciones.'),
    false_information: say('Se ha visto que algo que se dijo en una solicitud anterior no era cierto.'),
    no_fees_left: say('En nuestros registros no consta ningún cargo después de una cancelación.'),
    statement_late: ({ params, format }) => {
      const end = params.until ? ` el ${format.dateTime(params.until)}` : ''
      return `El plazo de desistimiento terminó${end}. La declaración se ha recibido igualmente.`
    },
    legal_claim: say('Una persona revisa lo que dice la ley.'),
    conformity_claim: say('Una persona revisa qué ha fallado.'),
    bought_in_store: say('Se compró en una tienda de aplicaciones, y solo la tienda puede devolver el dinero.'),
    discretion: say('La política deja esto en manos de una persona.'),
    outside_policy: say('La política no lo prevé, así que lo decide una persona.'),
    unknown_fact: ({ finding }) => finding,
    unknown: say('La política no reembolsa este caso.'),
  },
  findings: {
    'purchase.duplicate': 'Una persona comprueba si se cobró dos veces.',
    'purchase.twin_seconds': 'Una persona comprueba si se cobró dos veces.',
    'purchase.chargeback': 'Una persona comprueba cómo está el pago en el banco.',
    'outage.hours': 'Una persona comprueba cuánto duró la interrupción.',
    'outage.complete_hours': 'Una persona comprueba cuánto duró la interrupción.',
    'outage.remedied': 'Una persona comprueba si la interrupción se ha compensado.',
    'judge.claim_holds': 'Una persona revisa qué ha fallado.',
    'judge.unusable': 'Una persona revisa si se puede usar.',
    'sale.class': 'Una persona comprueba lo que se acordó en la compra.',
    'sale.consumer': 'Una persona comprueba lo que se acordó en la compra.',
    'sale.informed': 'Una persona comprueba lo que se acordó en la compra.',
    'sale.start_requested': 'Una persona comprueba lo que se acordó en la compra.',
    'sale.loss_acknowledged': 'Una persona comprueba lo que se acordó en la compra.',
    'sale.confirmed': 'Una persona comprueba lo que se acordó en la compra.',
    'sale.consent_text': 'Una persona comprueba lo que se acordó en la compra.',
    'sale.consent_at': 'Una persona comprueba lo que se acordó en la compra.',
    unknown: 'Primero hay que averiguar algo, así que lo revisa una persona.',
  },
  shortReasons: {
    window_over: ({ params, format }) => (params.until ? `el plazo terminó el ${format.dateTime(params.until)}` : 'el plazo ha terminado'),
    matter_of_taste: say('cuestión de gusto'),
    delivered: say('los resultados entregados no se reembolsan'),
    feature_excluded: ({ feature }) => (feature ? `${feature} no está incluido` : 'no está incluido'),
    surface_excluded: ({ place }) => (place ? `no incluido ${place}` : 'no incluido aquí'),
    already_reported: say('ya reportado'),
    already_refunded: say('ya reembolsado'),
    nothing_charged: say('no se cobraron créditos'),
    downloaded: say('los resultados descargados no se reembolsan'),
    generation_running: say('todavía se está creando'),
    unknown: say('no reembolsable'),
  },
  surfaces: {
    editor: () => 'en el editor',
    batch: () => 'en el modo por lotes',
    catalog: () => 'en el catálogo',
    unknown: (name) => `en «${name}»`,
  },
  features: {},
  errors: {
    network: 'No hay conexión. No se ha perdido nada: inténtalo de nuevo cuando vuelvas a tenerla.',
    timeout: 'El servicio ha tardado demasiado en responder. No se ha perdido nada: inténtalo de nuevo.',
    unauthenticated: 'Se ha cerrado tu sesión. Inicia sesión de nuevo; lo que has escrito está guardado.',
    token_expired: 'Tu sesión ha caducado. Inicia sesión de nuevo; lo que has escrito está guardado.',
    not_found: 'No se ha encontrado. Puede que sea de otra cuenta.',
    invalid_request: 'Algún dato no se ha aceptado. Revisa lo que has escrito e inténtalo de nuevo.',
    malformed_request: 'Algún dato no se ha aceptado. Revisa lo que has escrito e inténtalo de nuevo.',
    too_large: 'Es demasiado largo o grande. Redúcelo e inténtalo de nuevo.',
    key_in_use: 'Ya se está enviando. Espera un momento e inténtalo de nuevo.',
    key_reused: 'Se ha modificado después de enviarlo. Inténtalo de nuevo para enviarlo tal como está ahora.',
    quote_changed: 'El importe ha cambiado desde que lo viste. Revísalo y vuelve a pedirlo.',
    not_possible: 'Esto ya no es posible.',
    rate_limited: 'Demasiados intentos en poco tiempo. Espera un momento e inténtalo de nuevo.',
    tooOften: (when) => `Demasiados intentos en poco tiempo. Inténtalo de nuevo ${when}.`,
    unavailable: 'El servicio no está disponible en este momento. No se ha perdido nada: inténtalo dentro de un rato.',
    internal: 'El servicio ha tenido un problema. No se ha perdido nada: inténtalo de nuevo.',
    unexpected_answer: 'La respuesta del servicio no se ha podido entender. No se ha perdido nada: inténtalo de nuevo.',
    token: 'No se ha podido iniciar tu sesión en los reembolsos. Comprueba tu conexión e inténtalo de nuevo; no se ha perdido nada.',
    aborted: 'Se ha detenido antes de terminar. Lo que has escrito está guardado.',
    configuration: 'Los reembolsos no están bien configurados en esta aplicación. No se ha enviado nada.',
    missing_file: 'Un archivo ya no está en este dispositivo. Añádelo de nuevo o quítalo.',
    unsupported_media_type: 'No se acepta este tipo de archivo.',
    method_not_allowed: 'El servicio no sabe hacer esto. No se ha enviado nada.',
    key_required: 'No se ha podido enviar de forma segura. Inténtalo de nuevo.',
    unknown: 'No ha funcionado. No se ha perdido nada: inténtalo de nuevo.',
    requestId: (id) => `Solicitud ${id}`,
  },
}
