'use client'

import { english } from './languages/en/lists.ts'
import { createUseTexts } from './texts.ts'

/** For lists and forms, which come with all words. */
export const useAllTexts = createUseTexts(english)
