/** `100クレジットパック`. In a list of credits the number stands alone. */
export const jaPackName = (credits: string) => (/\d$/.test(credits) ? `${credits}クレジットパック` : `${credits}パック`)
