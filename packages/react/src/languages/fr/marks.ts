import type { enMarks } from '../en/marks.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('fr')

type Span = readonly [from: string, to: string]

const cells = (one: string, many: string, [from, to]: Span) => (from === to ? `${one} ${from}` : `${many} ${from} à ${to}`)

/** Marks on a result in French. */
export const frMarks: typeof enMarks = {
  marks: {
    title: 'Montrez ce qui ne va pas',
    open: 'Montrer où',
    openOf: (alt) => (alt ? `Montrer où : ${alt}` : 'Montrer où'),
    done: 'Terminé',
    hint: 'Dessinez sur l’image pour nous montrer où. Facultatif.',
    hintTouch: 'Choisissez un outil et dessinez sur l’image. Facultatif.',
    hintTime: 'Indiquez où cela se dégrade. Facultatif.',
    full: (most) => `${most} marques au plus.`,
    picture: (alt) => (alt ? `Image à marquer : ${alt}` : 'Image à marquer'),
    keys: 'Les flèches déplacent un cadre, avec Maj elles le redimensionnent. Entrée marque son contenu, Retour arrière retire la dernière marque, Échap quitte.',
    position: (columns, rows, of) => `${cells('Colonne', 'Colonnes', columns)}, ${cells('ligne', 'lignes', rows)} sur ${of}`,
    tools: 'Outils',
    area: 'Rectangle',
    stroke: 'Pinceau',
    undo: 'Annuler',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    zoomed: (times) => `Zoom ${times}×`,
    chip: (number, label) => (label ? `${number} · ${label}` : number),
    summary: (count, written, label) =>
      `${plural(count, { one: `${written} marque`, other: `${written} marques` })}${label && ` · ${label}`}`,
    label: (number) => `Libellé de la marque ${number}`,
    placeholder: 'Qu’est-ce qui ne va pas ici ?',
    remove: (number) => `Retirer la marque ${number}`,
    added: (number) => `Marque ${number} ajoutée.`,
    removed: (number) => `Marque ${number} retirée.`,
    moment: 'Marquer ce moment',
    momentWaits: 'La vidéo se charge encore.',
    from: 'De',
    to: 'À',
    fromOf: (number) => `De, marque ${number}`,
    toOf: (number) => `À, marque ${number}`,
    seconds: (written) => `${written} s`,
    secondsSpoken: (seconds, written) => plural(seconds, { one: `${written} seconde`, other: `${written} secondes` }),
    play: (number) => `Lire la marque ${number}`,
  },
}
