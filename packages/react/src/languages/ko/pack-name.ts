/** `100크레딧 팩`. In a list of credits the number stands alone. */
export const koPackName = (credits: string) => (/\d$/.test(credits) ? `${credits}크레딧 팩` : `${credits} 팩`)
