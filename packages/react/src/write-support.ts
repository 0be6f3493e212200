'use client'

import { createContext } from 'react'

/** Opens the message to support, where there is one nearby; null: there is none. */
export const WriteSupport = createContext<(() => void) | null>(null)
