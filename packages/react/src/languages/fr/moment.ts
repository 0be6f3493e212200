/** A moment as it stands after « au plus tard » : `le 12 mai`, but `à 14:02`. */
export const moment = (when: string) => (/^\d{1,2}\D\d\d$/.test(when) ? `à ${when}` : `le ${when}`)
