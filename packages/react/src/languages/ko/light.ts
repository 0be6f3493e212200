import type { LightMessages } from '../messages.ts'

/** What a page has at load in Korean. */
export const koLight: LightMessages = {
  language: { tag: 'ko' },
  trigger: {
    more: (alt) => (alt ? `옵션 더 보기: ${alt}` : '옵션 더 보기'),
  },
  trouble: {
    notLoaded: '불러오지 못했어요. 연결을 확인하고 다시 시도해 주세요.',
    broken: '이 부분에 문제가 생겼어요. 페이지의 다른 부분은 계속 사용할 수 있어요.',
    tryAgain: '다시 시도',
    dismiss: '닫기',
  },
  menu: {
    badResult: '결과에 문제가 있어요',
  },
  states: {
    waiting: '네트워크 대기 중',
    sending: '보내는 중…',
    failed: '보내지 못함',
    reported: '신고됨',
    in_review: '검토 중',
    refunded: '환불됨',
  },
  chosen: {
    report: (count, written) => (count === 0 ? '결과물 신고' : `결과물 ${written}개 신고`),
    none: '1개 이상 선택해 주세요',
    tooMany: (most) => `최대 ${most}개까지 선택할 수 있어요`,
  },
  withdrawal: {
    title: '청약철회',
    received: '청약철회 의사표시를 접수했어요',
    loading: '양식을 불러오는 중',
    follow: '청약철회 의사표시 접수됨: 진행 상황 보기',
  },
}
