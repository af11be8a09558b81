// Which browser is used; without one there is nothing to run.
import { existsSync } from 'node:fs'

export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) {
  console.log(
    `SKIPPED: NO BROWSER TEST WAS RUN, there is no ${executablePath} (apt-get install chromium fonts-noto-cjk)`,
  )
  process.exit(process.env.BROWSER_TESTS === 'required' ? 1 : 0)
}
