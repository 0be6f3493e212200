'use client'

import { english } from '../../languages/en/lists.ts'
import { enProof } from '../../languages/en/proof.ts'
import { createUseTexts } from '../../texts.ts'

/** All words, with those of the proof, which come with it. */
export const proofEnglish = { ...english, ...enProof }

export const useProofTexts = createUseTexts(proofEnglish)

export type ProofTexts = ReturnType<typeof useProofTexts>
