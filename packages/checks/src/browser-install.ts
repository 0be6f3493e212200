import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './browser.ts'
import { runCommand } from './command.ts'

/** Gets a browser if this machine has none that starts. Throws with what to do where every way fails. */
export async function ensureBrowser(): Promise<string> {
  const present = startingBrowser()
  if (present) return present

  console.log('No Chrome or Chromium here. Trying the download of Playwright …')
  await runCommand('playwright', ['install', '--no-shell', 'chromium'])
  const downloaded = startingBrowser()
  if (downloaded) return downloaded

  if (canUseApt()) {
    console.log('Trying the chromium package of the system …')
    const quietly = ['DEBIAN_FRONTEND=noninteractive', 'apt-get']
    await runCommand('env', [...quietly, 'update'])
    await runCommand('env', [...quietly, 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'])
  }
  const packaged = startingBrowser()
  if (packaged) return packaged
  throw new Error('No browser could be had. Install Chrome or Chromium, or set CHROME_PATH to one.')
}

/** A browser that is there and does start: a download may lack libraries of the system. */
function startingBrowser(): string | null {
  const path = findBrowser()
  if (!path) return null
  // Elsewhere than on Linux `--version` opens a window.
  if (process.platform !== 'linux') return path
  return spawnSync(path, ['--version']).status === 0 ? path : null
}

const canUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
