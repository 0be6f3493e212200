/** The address of a made-up clip of four seconds in which a ball flies from left to right. */
export const clip = new URL('./clip.webm', import.meta.url).href
