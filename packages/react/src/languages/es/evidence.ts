import type { enEvidence } from '../en/evidence.ts'

/** Files given as evidence, wherever they are given. */
export const esEvidence: typeof enEvidence = {
  evidence: {
    title: 'Añadir imágenes o archivos',
    optional: 'Opcional',
    choose: 'Elegir archivos',
    orDrop: 'o pégalos o arrástralos aquí',
    drop: 'Suelta para añadir',
    kinds: 'JPEG, PNG, WebP, MP4, WebM o PDF',
    limits: (kinds, size, _count, written) => `${kinds}, hasta ${size}, ${written} archivos como máximo.`,
    cleaned: 'El lugar, la hora y la cámara se eliminan de las imágenes antes de enviarlas.',
    list: 'Tus archivos',
    unnamed: 'Archivo sin nombre',
    pasted: (number) => `Imagen pegada ${number}`,

    waiting: 'En espera',
    added: 'Añadido',
    failed: (why) => `No se ha subido: ${why}`,
    offline: 'Esperando conexión; se enviará con el resto.',
    missing: 'Ya no está en este dispositivo. Añádelo de nuevo.',
    progress: (name) => `Subida de ${name}`,
    retry: 'Reintentar',
    retryFile: (name) => `Reintentar ${name}`,
    cancelFile: (name) => `Cancelar ${name}`,
    removeFile: (name) => `Quitar ${name}`,
    more: (_count, written) => `y ${written} más`,

    uploadingOne: (name) => `Subiendo ${name}`,
    uploadingMany: (count) => `Subiendo ${count} archivos`,
    addedFile: (name) => `${name}: añadido`,
    removedFile: (name) => `${name}: quitado`,
    stateOf: (name, state) => `${name}: ${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => `No añadido: no se acepta este tipo de archivo. Elige ${kinds}.`,
    disguised: (kinds) => `No añadido: no es lo que indica su nombre. Guárdalo de nuevo como ${kinds}.`,
    empty: () => 'No añadido: está vacío. Elige otro archivo.',
    tooLarge: (_kinds, size) => `No añadido: supera ${size}. Hazlo más pequeño o más corto.`,
    tooMany: (_kinds, _size, _count, written) => `No añadido: el máximo es de ${written} archivos. Quita uno primero.`,
    twice: () => 'No añadido: ya está en la lista.',
    unreadable: () => 'No añadido: no se puede leer. Elígelo de nuevo; si es una carpeta, elige los archivos que contiene.',
  },
}
