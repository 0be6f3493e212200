/** The pigments of one picture, from its lightest to its darkest, and one that sings. */
export type Palette = {
  name: string
  paper: string
  light: string
  warm: string
  cool: string
  deep: string
  ink: string
  accent: string
}

export const PALETTES: readonly Palette[] = [
  { name: 'first light', paper: '#fbeadb', light: '#ffd2a6', warm: '#f2937c', cool: '#8f8fc4', deep: '#4b4a86', ink: '#221f45', accent: '#ff6b4a' },
  { name: 'blue hour', paper: '#dfe6f3', light: '#f6c9b8', warm: '#c98ab0', cool: '#6b85c9', deep: '#2d4285', ink: '#111c42', accent: '#ffb45c' },
  { name: 'madder', paper: '#fbe6e6', light: '#f7b7b2', warm: '#dd5a6d', cool: '#8a6aa8', deep: '#7a1f4f', ink: '#33102f', accent: '#f2b544' },
  { name: 'olive grove', paper: '#f5efd9', light: '#e8d9a0', warm: '#d1a24c', cool: '#8ea67a', deep: '#4c6847', ink: '#22352b', accent: '#d9593d' },
  { name: 'north sea', paper: '#eaf1ee', light: '#cfe3dc', warm: '#e9b99a', cool: '#6fa8ac', deep: '#2a6475', ink: '#10303f', accent: '#f0784f' },
  { name: 'persimmon', paper: '#fdf0dc', light: '#fbd38b', warm: '#f0823a', cool: '#a9a08f', deep: '#8a3b26', ink: '#3a1a1c', accent: '#1f8f8a' },
  { name: 'lilac', paper: '#f4ecf8', light: '#e6c8ea', warm: '#ee94a8', cool: '#9d92dd', deep: '#5b4aa3', ink: '#251f52', accent: '#ffcf56' },
  { name: 'pine and snow', paper: '#f3f6f7', light: '#dbe8ee', warm: '#d8c3b4', cool: '#88a9b8', deep: '#35596a', ink: '#152b36', accent: '#e2553f' },
  { name: 'desert', paper: '#fdeeda', light: '#ffc98a', warm: '#e8884f', cool: '#c28a9a', deep: '#8b4257', ink: '#3a1d38', accent: '#2fa6a0' },
  { name: 'conservatory', paper: '#eef4e4', light: '#cfe0a8', warm: '#f1b58a', cool: '#74ae8e', deep: '#23705f', ink: '#0e3a3a', accent: '#f05a7e' },
  { name: 'saffron', paper: '#fff3d6', light: '#ffd873', warm: '#f29f3f', cool: '#7fa7c4', deep: '#3c5f93', ink: '#1b2a4e', accent: '#d8405f' },
  { name: 'porcelain', paper: '#f6f3ee', light: '#e5dccf', warm: '#cfa58c', cool: '#9aa9b3', deep: '#566574', ink: '#252c38', accent: '#3566c9' },
]

export const SKINS = ['#f6d3bd', '#eec1a2', '#dca17c', '#c68863', '#a86b48', '#8a5236', '#6b3d2a'] as const
export const HAIRS = ['#1d1620', '#33201f', '#5a3323', '#8b5230', '#c98d4a', '#b7b2b6', '#7a2b2b'] as const
