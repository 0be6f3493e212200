/** Ends a sentence once: in some languages a date or a length at its end brings a full stop along, `12 de mai.`. */
export const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`)
