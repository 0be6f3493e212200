import type { enMarks } from '../en/marks.ts'

const cells = (unit: string, [from, to]: readonly [from: string, to: string]) => (from === to ? `${from}${unit}` : `${from}~${to}${unit}`)

/** Marks on a result in Korean. */
export const koMarks: typeof enMarks = {
  marks: {
    title: '문제가 있는 부분 표시',
    open: '위치 표시',
    openOf: (alt) => (alt ? `위치 표시: ${alt}` : '위치 표시'),
    done: '완료',
    hint: '이미지 위에 그려서 위치를 알려 주세요. 선택 사항이에요.',
    hintTouch: '도구를 선택하고 이미지 위에 그려 주세요. 선택 사항이에요.',
    hintTime: '문제가 있는 시점을 표시해 주세요. 선택 사항이에요.',
    full: (most) => `표시는 최대 ${most}개예요.`,
    picture: (alt) => (alt ? `표시할 이미지: ${alt}` : '표시할 이미지'),
    keys: '화살표 키로 영역을 옮기고, Shift와 함께 누르면 크기가 바뀌어요. Enter로 영역을 표시하고, Backspace로 마지막 표시를 삭제하고, Escape로 나가요.',
    position: (columns, rows, of) => `${cells('열', columns)}, ${cells('행', rows)}, 가로세로 각 ${of}칸`,
    tools: '도구',
    area: '사각형',
    stroke: '브러시',
    undo: '실행 취소',
    zoomIn: '확대',
    zoomOut: '축소',
    zoomed: (times) => `확대 ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (_count, written, label) => `표시 ${written}개${label && ` · ${label}`}`,
    label: (number) => `표시 ${number} 설명`,
    placeholder: '이 부분에 어떤 문제가 있나요?',
    remove: (number) => `표시 ${number} 삭제`,
    added: (number) => `표시 ${number} 추가됨.`,
    removed: (number) => `표시 ${number} 삭제됨.`,
    moment: '이 시점 표시',
    momentWaits: '동영상을 불러오고 있어요.',
    from: '시작',
    to: '끝',
    fromOf: (number) => `표시 ${number} 시작`,
    toOf: (number) => `표시 ${number} 끝`,
    seconds: (written) => `${written}초`,
    secondsSpoken: (_seconds, written) => `${written}초`,
    play: (number) => `표시 ${number} 재생`,
  },
}
