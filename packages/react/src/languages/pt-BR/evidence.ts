import type { enEvidence } from '../en/evidence.ts'

/** Files given as evidence, wherever they are given. */
export const ptBrEvidence: typeof enEvidence = {
  evidence: {
    title: 'Adicionar imagens ou arquivos',
    optional: 'Opcional',
    choose: 'Escolher arquivos',
    orDrop: 'ou cole ou arraste para cá',
    drop: 'Solte para adicionar',
    kinds: 'JPEG, PNG, WebP, MP4, WebM ou PDF',
    limits: (kinds, size, _count, written) => `${kinds}, até ${size}, no máximo ${written} arquivos.`,
    cleaned: 'Local, hora e câmera são removidos das imagens antes do envio.',
    list: 'Seus arquivos',
    unnamed: 'Arquivo sem nome',
    pasted: (number) => `Imagem colada ${number}`,

    waiting: 'Na fila',
    added: 'Adicionado',
    failed: (why) => `Não enviado: ${why}`,
    offline: 'Aguardando conexão; vai junto com o resto.',
    missing: 'Não está mais neste dispositivo. Adicione de novo.',
    progress: (name) => `Envio de ${name}`,
    retry: 'Tentar de novo',
    retryFile: (name) => `Tentar de novo: ${name}`,
    cancelFile: (name) => `Cancelar ${name}`,
    removeFile: (name) => `Remover ${name}`,
    more: (_count, written) => `e mais ${written}`,

    uploadingOne: (name) => `Enviando ${name}`,
    uploadingMany: (count) => `Enviando ${count} arquivos`,
    addedFile: (name) => `${name}: adicionado`,
    removedFile: (name) => `${name}: removido`,
    stateOf: (name, state) => `${name}: ${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => `Não adicionado: este tipo de arquivo não é aceito. Escolha ${kinds}.`,
    disguised: (kinds) => `Não adicionado: não é o que o nome indica. Salve de novo como ${kinds}.`,
    empty: () => 'Não adicionado: está vazio. Escolha outro arquivo.',
    tooLarge: (_kinds, size) => `Não adicionado: passa de ${size}. Deixe menor ou mais curto.`,
    tooMany: (_kinds, _size, _count, written) => `Não adicionado: o máximo é de ${written} arquivos. Remova um primeiro.`,
    twice: () => 'Não adicionado: já está na lista.',
    unreadable: () => 'Não adicionado: não é possível ler. Escolha de novo; se for uma pasta, escolha os arquivos dela.',
  },
}
