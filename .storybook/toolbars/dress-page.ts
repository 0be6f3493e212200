import type { Globals } from 'storybook/internal/types'
import { directionOf } from './languages.ts'
import { reduceMotion } from './reduce-motion.ts'

const SCHEMES: Record<string, string> = { 'dark': 'dark', 'dark-contrast': 'dark', 'auto': 'light dark' }

/** Stands for the host's page: it alone says which scheme, direction and density are in force. */
export function dressPage({ theme, direction, language, density, motion }: Globals): void {
  const page = document.documentElement
  page.dir = direction === 'rtl' || direction === 'ltr' ? direction : directionOf(language)
  page.style.colorScheme = SCHEMES[String(theme)] ?? 'light'
  page.style.backgroundColor = 'Canvas'
  page.style.color = 'CanvasText'
  setVariable('--makegood-contrast', String(theme).endsWith('contrast') ? '1' : null)
  setVariable('--makegood-density', density === 'compact' ? '0.8' : null)
  reduceMotion(motion === 'reduced')
}

const setVariable = (name: string, value: string | null) => document.documentElement.style.setProperty(name, value)
