import type { enEvidence } from '../en/evidence.ts'

/** Evidence in French. */
export const frEvidence: typeof enEvidence = {
  evidence: {
    title: 'Ajouter des images ou des fichiers',
    optional: 'Facultatif',
    choose: 'Choisir des fichiers',
    orDrop: 'ou collez-les ou déposez-les ici',
    drop: 'Déposez pour ajouter',
    kinds: 'JPEG, PNG, WebP, MP4, WebM ou PDF',
    limits: (kinds, size, _count, written) => `${kinds}, jusqu’à ${size}, ${written} fichiers au plus.`,
    cleaned: 'Le lieu, l’heure et l’appareil sont retirés des images avant l’envoi.',
    list: 'Vos fichiers',
    unnamed: 'Fichier sans nom',
    pasted: (number) => `Image collée ${number}`,

    waiting: 'En attente',
    added: 'Ajouté',
    failed: (why) => `Non envoyé : ${why}`,
    offline: 'En attente du réseau ; partira avec le reste.',
    missing: 'N’est plus sur cet appareil. Ajoutez-le à nouveau.',
    progress: (name) => `Envoi de ${name}`,
    retry: 'Réessayer',
    retryFile: (name) => `Réessayer ${name}`,
    cancelFile: (name) => `Annuler ${name}`,
    removeFile: (name) => `Retirer ${name}`,
    more: (_count, written) => `et ${written} de plus`,

    uploadingOne: (name) => `Envoi de ${name}`,
    uploadingMany: (count) => `Envoi de ${count} fichiers`,
    addedFile: (name) => `${name} ajouté`,
    removedFile: (name) => `${name} retiré`,
    stateOf: (name, state) => `${name} : ${state}`,
  },
  evidenceRefusals: {
    kind: (kinds) => `Non ajouté : ce type de fichier n’est pas accepté. Choisissez ${kinds}.`,
    disguised: (kinds) => `Non ajouté : le contenu ne correspond pas au nom. Enregistrez à nouveau en ${kinds}.`,
    empty: () => 'Non ajouté : vide. Choisissez un autre fichier.',
    tooLarge: (_kinds, size) => `Non ajouté : plus de ${size}. Réduisez ou raccourcissez.`,
    tooMany: (_kinds, _size, _count, written) => `Non ajouté : ${written} fichiers au plus. Retirez-en d’abord un.`,
    twice: () => 'Non ajouté : déjà présent.',
    unreadable: () => 'Non ajouté : illisible. Choisissez à nouveau ; pour un dossier, les fichiers qu’il contient.',
  },
}
