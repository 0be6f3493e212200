import { abstract, stones } from './abstract.ts'
import { type Canvas, finish, type Painting, type Shape, SHAPES } from './canvas.ts'
import { landscape, type Place } from './landscape.ts'
import { PALETTES } from './palettes.ts'
import { portrait } from './portrait.ts'
import { seeded } from './random.ts'
import { stillLife } from './still-life.ts'

/** What to paint: the same order gives the same picture, to the byte. */
export type Order = {
  /** The result's id: two results of one prompt differ. */
  seed: string
  prompt: string
  shape: Shape
  /** Paint a defect that anyone would see: six fingers, a melted vase, a broken-off corner. */
  flawed?: boolean
}

const SUBJECTS: readonly [RegExp, (canvas: Canvas) => Painting][] = [
  [/portrait|woman|girl|\bman\b|\bboy\b|face|avatar|model|sitter|hand|dancer|sailor|keeper|grandmother|poet/i, (canvas) => portrait(canvas)],
  [/bottle|vase|fruit|table|flower|bouquet|still life|jug|product|perfume|quince|lemon|teapot/i, stillLife],
  ...(Object.entries({ lake: /lake|pond|fjord/i, sea: /sea|ocean|coast|harbou?r|tide|island|wave/i, dunes: /dune|desert|sand/i, mountains: /mountain|alp|peak|forest|pine/i, hills: /hill|meadow|field|valley|vineyard/i }) as [Place, RegExp][])
    .map(([place, words]): [RegExp, (canvas: Canvas) => Painting] => [words, (canvas) => landscape(canvas, place)]),
  [/landscape|horizon|sunset|sunrise|sky|view/i, (canvas) => landscape(canvas)],
  [/cut-?outs?/i, (canvas) => abstract(canvas, stones)],
  [/abstract|pattern|logo|poster|colou?r|shape|text/i, (canvas) => abstract(canvas)],
]

const NIGHT = /night|moon|star|midnight/i

const HUES: readonly [RegExp, readonly string[]][] = [
  [NIGHT, ['blue hour', 'pine and snow', 'lilac', 'north sea', 'conservatory', 'first light']],
  [/first light|dawn|sunrise/i, ['first light', 'lilac']],
  [/dusk|blue|evening/i, ['blue hour', 'lilac']],
  [/red|rose|crimson|madder/i, ['madder', 'persimmon']],
  [/snow|winter|cold/i, ['pine and snow', 'porcelain']],
  [/green|garden|spring|leaf/i, ['conservatory', 'olive grove']],
  [/gold|yellow|lemon|summer|autumn/i, ['saffron', 'persimmon']],
  [/desert|dune|heat/i, ['desert', 'persimmon']],
  [/sea|harbou?r|tide|fjord/i, ['north sea', 'blue hour', 'saffron']],
]

/**
 * Paints one picture as an SVG document.
 *
 * @example
 * ```ts
 * paint({ seed: 'res_1', prompt: 'Mountain lake at first light', shape: 'landscape' })
 * ```
 */
export function paint({ seed, prompt, shape, flawed = false }: Order): string {
  const random = seeded(`${seed} ${prompt}`)
  const [width, height] = SHAPES[shape]
  const hues = HUES.find(([words]) => words.test(prompt))?.[1]
  const palette = random.pick(hues ? PALETTES.filter(({ name }) => hues.includes(name)) : PALETTES)
  const canvas: Canvas = { width, height, random, palette, flawed, night: NIGHT.test(prompt) }
  const subject = SUBJECTS.find(([words]) => words.test(prompt))?.[1] ?? random.pick<(each: Canvas) => Painting>([(each) => portrait(each), stillLife, (each) => abstract(each), (each) => landscape(each)])
  return finish(canvas, subject(canvas))
}
