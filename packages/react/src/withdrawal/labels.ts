/** The words that the law gives for the two controls of a withdrawal, in one language. */
export type OfficialLabels = {
  /** Their language, a BCP 47 tag. */
  lang: string
  /** Of the control that leads to the statement. */
  withdraw: string
  /** Of the control that makes it. */
  confirm: string
}

const en: OfficialLabels = { lang: 'en', withdraw: 'withdraw from contract here', confirm: 'confirm withdrawal' }

/** Word by word as Art. 11a of Directive 2011/83/EU and the laws after it have them: no messages, so nobody rewords them. */
const LABELS: Record<string, OfficialLabels | undefined> = {
  en,
  de: { lang: 'de', withdraw: 'Vertrag widerrufen', confirm: 'Widerruf bestätigen' },
  fr: { lang: 'fr', withdraw: 'renoncer au contrat ici', confirm: 'confirmer la rétractation' },
  it: { lang: 'it', withdraw: 'recedere dal contratto qui', confirm: 'conferma recesso' },
  es: { lang: 'es', withdraw: 'desistir del contrato aquí', confirm: 'confirmar desistimiento' },
  nl: { lang: 'nl', withdraw: 'Hier de overeenkomst ontbinden', confirm: 'Ontbinding bevestigen' },
  ro: { lang: 'ro', withdraw: 'Retrageți-vă din contract aici', confirm: 'Confirmați retragerea' },
}

/** The labels in the language of a BCP 47 tag; in English where it has none of its own. */
export function officialLabels(tag: string): OfficialLabels {
  const language = tag.split(/[-_]/)[0]!.toLowerCase()
  return Object.hasOwn(LABELS, language) ? LABELS[language]! : en
}
