import type { enReasons, ReasonContext } from '../en/reasons.ts'

const say = (text: string) => () => text
const bought = '구매할 때 합의한 내용을 담당자가 확인해요.'
const charged = '중복으로 결제됐는지 담당자가 확인해요.'
const down = '서비스가 얼마나 중단됐는지 담당자가 확인해요.'

const ended = ({ params, format }: ReasonContext) => (params.until ? `${format.dateTime(params.until)}에 끝났어요` : '끝났어요')

/** Why a decision came out as it did, in Korean. */
export const koReasons: typeof enReasons = {
  reasons: {
    window_over: (context) => {
      const { late } = context
      return late ? `기한이 ${ended(context)}. 요청은 그로부터 ${late} 뒤였어요.` : `기한이 ${ended(context)}.`
    },
    partly_used: ({ params, format }) =>
      params.count ? `이 중 ${format.number(params.count)}크레딧을 사용했어요.` : '크레딧 일부를 사용했어요.',
    credits_used: say('사용한 크레딧은 환불되지 않아요.'),
    non_refundable: say('지갑에 들어온 크레딧은 환불되지 않아요.'),
    matter_of_taste: say('취향의 문제는 환불되지 않아요.'),
    not_unusable: say('사용할 수 없는 것이 분명한 결과물로 확인되지 않았어요.'),
    delivered: say('생성되어 제공된 결과물은 환불되지 않아요.'),
    feature_excluded: ({ feature }) => (feature ? `${feature} 기능은 환불 대상이 아니에요.` : '이 기능은 환불 대상이 아니에요.'),
    surface_excluded: ({ place }) => (place ? `${place} 만든 결과물은 환불 대상이 아니에요.` : '여기에서 만든 결과물은 환불 대상이 아니에요.'),
    already_reported: say('이전에 신고됐어요.'),
    already_refunded: say('이전에 환불됐어요.'),
    courtesy_cap: ({ params, format }) =>
      params.again ? `특별 보상을 이미 받았어요. 다음은 ${format.date(params.again)}부터 받을 수 있어요.` : '특별 보상을 이미 받았어요.',
    nothing_charged: say('차감된 크레딧이 없어서 돌려드릴 것이 없어요.'),
    nothing_left: say('환불할 수 있는 부분이 남아 있지 않아요.'),
    same_address: say('구매할 때 사용한 이메일 주소로 요청해야 해요.'),
    account_terminated: say('약관 위반으로 계정이 해지됐어요.'),
    account_banned: say('계정이 이용 정지됐어요.'),
    account_closed: say('계정이 해지됐어요.'),
    abuse_suspected: say('담당자의 검토가 필요해요.'),
    chargeback_open: say('은행에서 이 구매의 차지백을 처리하고 있어요.'),
    downloaded: say('다운로드했어요. 다운로드한 결과물은 환불되지 않아요.'),
    generation_running: say('아직 생성 중이에요.'),
    generation_failed: say('생성하지 못했어요.'),
    generation_moderated: say('콘텐츠 검사에서 중단됐어요.'),
    missing_deliverables: say('주문한 것의 일부가 누락됐어요.'),
    no_duplicate: say('이 주문과 가까운 때에 같은 팩을 두 번 주문한 기록이 없어요.'),
    unauthorised_charge: say('동의하지 않은 결제는 담당자가 확인해요.'),
    outage_too_short: ({ params, format }) =>
      params.count === undefined
        ? '서비스 중단 시간이 기준보다 짧았어요.'
        : `가장 길었던 중단 시간은 ${format.lasting(params.count * 3_600_000)}이었어요.`,
    outage_remedied: say('이 서비스 중단은 이미 보상됐어요.'),
    third_party_service: say('파트너가 제공한 것으로, 파트너의 정책이 따로 있어요.'),
    malicious_use: say('계정이 약관에 어긋나게 사용된 것으로 확인됐어요.'),
    false_information: say('이전 요청의 내용 중 사실과 다른 점이 확인됐어요.'),
    no_fees_left: say('해지 후 결제된 기록이 없어요.'),
    statement_late: (context) => `청약철회 기한이 ${ended(context)}. 의사표시는 접수됐어요.`,
    legal_claim: say('법에서 어떻게 정하는지 담당자가 확인해요.'),
    conformity_claim: say('어떤 문제가 있는지 담당자가 확인해요.'),
    bought_in_store: say('앱 스토어에서 구매해서 스토어에서만 환불할 수 있어요.'),
    discretion: say('정책에 따라 담당자가 결정해요.'),
    outside_policy: say('정책에 정해진 내용이 없어서 담당자가 결정해요.'),
    unknown_fact: ({ finding }) => finding,
    unknown: say('정책상 환불되지 않는 경우예요.'),
  },
  findings: {
    'purchase.duplicate': charged,
    'purchase.twin_seconds': charged,
    'purchase.chargeback': '은행에서 결제가 어떤 상태인지 담당자가 확인해요.',
    'outage.hours': down,
    'outage.complete_hours': down,
    'outage.remedied': '서비스 중단이 보상됐는지 담당자가 확인해요.',
    'judge.claim_holds': '어떤 문제가 있는지 담당자가 확인해요.',
    'judge.unusable': '사용할 수 있는지 담당자가 확인해요.',
    'sale.class': bought,
    'sale.consumer': bought,
    'sale.informed': bought,
    'sale.start_requested': bought,
    'sale.loss_acknowledged': bought,
    'sale.confirmed': bought,
    'sale.consent_text': bought,
    'sale.consent_at': bought,
    unknown: '먼저 확인할 것이 있어서 담당자가 검토해요.',
  },
  shortReasons: {
    window_over: ({ params, format }) => (params.until ? `기한 ${format.dateTime(params.until)} 종료` : '기한 종료'),
    matter_of_taste: say('취향의 문제'),
    delivered: say('제공된 결과물은 환불 제외'),
    feature_excluded: ({ feature }) => (feature ? `${feature} 기능은 대상 아님` : '대상 아님'),
    surface_excluded: ({ place }) => (place ? `${place}는 대상 아님` : '여기에서는 대상 아님'),
    already_reported: say('이전에 신고됨'),
    already_refunded: say('이전에 환불됨'),
    nothing_charged: say('차감된 크레딧 없음'),
    downloaded: say('다운로드한 결과물은 환불 제외'),
    generation_running: say('생성 중'),
    unknown: say('환불 대상 아님'),
  },
  surfaces: {
    editor: () => '편집기에서',
    batch: () => '일괄 작업에서',
    catalog: () => '카탈로그에서',
    unknown: (name) => `‘${name}’에서`,
  },
  features: {},
  errors: {
    network: '연결이 없어요. 내용은 그대로 있으니 다시 연결되면 시도해 주세요.',
    timeout: '서비스의 응답이 너무 오래 걸렸어요. 내용은 그대로 있으니 다시 시도해 주세요.',
    unauthenticated: '로그아웃된 상태예요. 다시 로그인해 주세요. 작성한 내용은 보관돼요.',
    token_expired: '세션이 끝났어요. 다시 로그인해 주세요. 작성한 내용은 보관돼요.',
    not_found: '찾을 수 없어요. 다른 계정의 것일 수 있어요.',
    invalid_request: '받아들여지지 않은 내용이 있어요. 확인하고 다시 시도해 주세요.',
    malformed_request: '받아들여지지 않은 내용이 있어요. 확인하고 다시 시도해 주세요.',
    too_large: '너무 길거나 커요. 줄여서 다시 시도해 주세요.',
    key_in_use: '이미 보내고 있어요. 잠시 후 다시 시도해 주세요.',
    key_reused: '보낸 뒤에 내용이 바뀌었어요. 지금 내용으로 보내려면 다시 시도해 주세요.',
    quote_changed: '확인한 뒤에 금액이 바뀌었어요. 다시 확인하고 요청해 주세요.',
    not_possible: '더 이상 할 수 없어요.',
    rate_limited: '짧은 시간에 너무 많이 시도했어요. 잠시 후 다시 시도해 주세요.',
    unavailable: '서비스가 잠시 중단됐어요. 내용은 그대로 있으니 잠시 후 다시 시도해 주세요.',
    internal: '서비스에 문제가 생겼어요. 내용은 그대로 있으니 다시 시도해 주세요.',
    unexpected_answer: '서비스의 응답을 이해할 수 없어요. 내용은 그대로 있으니 다시 시도해 주세요.',
    token: '환불 서비스에 로그인하지 못했어요. 연결을 확인하고 다시 시도해 주세요. 내용은 그대로 있어요.',
    aborted: '끝나기 전에 중단됐어요. 작성한 내용은 보관돼요.',
    configuration: '이 앱의 환불 설정이 올바르지 않아요. 아무것도 보내지 않았어요.',
    missing_file: '이 기기에 더 이상 없는 파일이 있어요. 다시 추가하거나 삭제해 주세요.',
    unsupported_media_type: '지원하지 않는 파일 형식이에요.',
    method_not_allowed: '서비스가 이 작업을 지원하지 않아요. 아무것도 보내지 않았어요.',
    key_required: '안전하게 보내지 못했어요. 다시 시도해 주세요.',
    unknown: '잘되지 않았어요. 내용은 그대로 있으니 다시 시도해 주세요.',
    requestId: (id) => `요청 번호 ${id}`,
  },
}
