import type { enEvidence } from '../en/evidence.ts'

/** Files as evidence in Korean. */
export const koEvidence: typeof enEvidence = {
  evidence: {
    title: '이미지나 파일 추가',
    optional: '선택 사항',
    choose: '파일 선택',
    orDrop: '또는 여기에 붙여 넣거나 끌어다 놓기',
    drop: '놓으면 추가돼요',
    kinds: 'JPEG, PNG, WebP, MP4, WebM 또는 PDF',
    limits: (kinds, size, _count, written) => `${kinds}, 파일당 ${size}까지, 최대 ${written}개.`,
    cleaned: '이미지의 위치, 시간, 카메라 정보는 보내기 전에 삭제돼요.',
    list: '추가한 파일',
    unnamed: '이름 없는 파일',
    pasted: (number) => `붙여 넣은 이미지 ${number}`,

    waiting: '대기 중',
    added: '추가됨',
    failed: (why) => `업로드하지 못함: ${why}`,
    offline: '네트워크를 기다리고 있어요. 나머지와 함께 전송돼요.',
    missing: '이 기기에 더 이상 없어요. 다시 추가해 주세요.',
    progress: (name) => `${name} 업로드 진행률`,
    retry: '다시 시도',
    retryFile: (name) => `${name} 다시 시도`,
    cancelFile: (name) => `${name} 취소`,
    removeFile: (name) => `${name} 삭제`,
    more: (_count, written) => `외 ${written}개`,

    uploadingOne: (name) => `${name} 업로드 중`,
    uploadingMany: (count) => `파일 ${count}개 업로드 중`,
    addedFile: (name) => `${name} 추가됨`,
    removedFile: (name) => `${name} 삭제됨`,
    stateOf: (name, state) => `${name}: ${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => `추가되지 않음: 지원하지 않는 파일 형식이에요. ${kinds} 중에서 선택해 주세요.`,
    disguised: (kinds) => `추가되지 않음: 내용이 파일 이름과 달라요. ${kinds} 형식으로 다시 저장해 주세요.`,
    empty: () => '추가되지 않음: 빈 파일이에요. 다른 파일을 선택해 주세요.',
    tooLarge: (_kinds, size) => `추가되지 않음: ${size}보다 커요. 더 작거나 짧게 만들어 주세요.`,
    tooMany: (_kinds, _size, _count, written) => `추가되지 않음: 파일은 최대 ${written}개예요. 먼저 하나를 삭제해 주세요.`,
    twice: () => '추가되지 않음: 이미 추가된 파일이에요.',
    unreadable: () => '추가되지 않음: 읽을 수 없어요. 다시 선택해 주세요. 폴더라면 안에 있는 파일을 선택해 주세요.',
  },
}
