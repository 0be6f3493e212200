import type { Page } from 'playwright'

/** Makes the page of a test use the colours of the system alone, or its own again. What else is emulated stays. */
export const forceColors = ({ page }: { page: Page }, on: boolean) => page.emulateMedia({ forcedColors: on ? 'active' : null })
