import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { clips } from './frames.ts'

/** Draws every clip frame by frame and writes public/clips/*.webm with a still for each. Needs ffmpeg. */
const RATE = 24
const FRAMES = 96

const out = new URL('../public/clips/', import.meta.url).pathname
const ffmpeg = (...args: string[]) => {
  const { status, stderr } = spawnSync('ffmpeg', ['-y', '-loglevel', 'error', ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`ffmpeg failed: ${stderr}`)
}

const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ viewport: { width: 960, height: 540 } })
for (const { name, frame } of clips) {
  const folder = mkdtempSync(join(tmpdir(), 'clip-'))
  for (let index = 0; index < FRAMES; index += 1) {
    await page.setContent(`<body style="margin:0">${frame(index / FRAMES)}`)
    writeFileSync(join(folder, `${String(index).padStart(3, '0')}.png`), await page.screenshot())
  }
  const frames = join(folder, '%03d.png')
  ffmpeg('-framerate', `${RATE}`, '-i', frames, '-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', '40', '-pix_fmt', 'yuv420p', '-row-mt', '1', '-cpu-used', '2', join(out, `${name}.webm`))
  ffmpeg('-i', join(folder, '000.png'), '-q:v', '6', join(out, `${name}.jpg`))
  rmSync(folder, { recursive: true })
}
await browser.close()
