import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { clips, HEIGHT, WIDTH } from './frames.ts'

/** Draws the clips of Longtake and writes public/clips/*.webm with a still for each. Needs ffmpeg. */
const [RATE, FRAMES] = [24, 96]
const target = new URL('../public/clips/', import.meta.url).pathname
mkdirSync(target, { recursive: true })

const encode = (...options: string[]) => {
  const { status, stderr } = spawnSync('ffmpeg', ['-y', '-loglevel', 'error', ...options], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`ffmpeg failed: ${stderr}`)
}

const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const room = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
for (const { name, frame } of clips) {
  const reel = mkdtempSync(join(tmpdir(), `${name}-`))
  for (let number = 0; number < FRAMES; number += 1) {
    await room.setContent(`<body style="margin:0">${frame(number / FRAMES)}`)
    writeFileSync(join(reel, `${String(number).padStart(3, '0')}.png`), await room.screenshot())
  }
  encode('-framerate', `${RATE}`, '-i', join(reel, '%03d.png'), '-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', '42', '-pix_fmt', 'yuv420p', '-cpu-used', '2', join(target, `${name}.webm`))
  encode('-i', join(reel, '030.png'), '-q:v', '6', join(target, `${name}.jpg`))
  rmSync(reel, { recursive: true })
}
await browser.close()
