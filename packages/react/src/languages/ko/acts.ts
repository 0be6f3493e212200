import type { enActs } from '../en/acts.ts'

/** What a person may do with a refund, in Korean. */
export const koActs: typeof enActs = {
  because: {
    how: '결정 근거',
    soFar: '규칙에 따른 판단',
    loading: '규칙을 불러오는 중',
    hidden: '정책상 결정 근거는 공개되지 않아요.',
  },
  acts: {
    notSent: '보내지 못함',
    changed: '그사이 환불 내용이 바뀌었어요. 아무것도 처리되지 않았어요.',
  },
  appeal: {
    label: '왜 다시 검토해야 하나요?',
    hint: '새로운 사실이나 놓친 부분을 알려 주세요.',
    missing: '이유를 한 문장으로 적어 주세요.',
    send: '재검토 요청 보내기',
    done: '담당자가 다시 검토해요.',
  },
  information: {
    asked: (when) => `${when}에 요청한 내용`,
    plain: '결정하려면 정보가 더 필요해요. 아는 내용을 알려 주세요.',
    label: '답변',
    hint: '질문한 담당자에게 전달돼요.',
    missing: '답변을 적어 주세요.',
    send: '답변 보내기',
    done: '답변을 보냈어요.',
  },
  choose: {
    legend: '무엇을 원하시나요?',
    send: '이것으로 선택',
    missing: '하나를 선택해 주세요.',
    courtesy: '특별 보상이며 현금으로 바꿀 수 없어요.',
    done: '선택이 접수됐어요.',
  },
  cancel: {
    open: '요청 취소',
    question: '이 요청을 취소할까요?',
    returns: (credits) => `요청을 위해 보관된 ${credits}이 지갑으로 돌아와요.`,
    returnsSome: '요청을 위해 보관된 크레딧이 지갑으로 돌아와요.',
    again: '기한 안에는 다시 요청할 수 있어요.',
    reportAgain: '기한 안에는 다시 신고할 수 있어요.',
    keep: '유지',
    confirm: '요청 취소',
    sending: '취소하는 중…',
    done: '요청이 취소됐어요.',
    doneWith: (credits) => `요청이 취소됐어요. ${credits}이 지갑으로 돌아왔어요.`,
  },
  destination: {
    failed: (amount, where) => `${where}: ${amount} 지급이 은행에서 반송됐어요.`,
    safe: '돈은 사라지지 않았어요. 받을 방법을 선택해 주세요.',
    legend: '어디로 받을까요?',
    again: '이전에 시도한 방법',
    send: '여기로 받기',
    ask: '이 방법으로 요청',
    done: '다시 지급돼요.',
    reviewed: '새로 받을 곳을 담당자가 검토해요.',
  },
  disagree: {
    title: '그래도 동의하지 않는다면',
    mediation: '중립적인 제3자에게 조정을 요청할 수 있어요.',
    statutory: '법적 권리에는 영향이 없고, 법적 수단을 이용할 수 있어요.',
    seller: (seller) => `판매자에게 문의: ${seller}`,
  },
  late: {
    title: '늦어지고 있어요',
    body: (when) => `${when}까지 지갑으로 돌아왔어야 해요. 더 기다리지 않아도 되니 환불을 요청하세요.`,
  },
}
