// Starts the built application with demonstration data in a folder of its own, and ends it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const jar = new URL('../../marketplace-api/target/techbridge.jar', import.meta.url).pathname
const patience = 10 * 60_000 // the engines are unpacked first, and every listing is matched
const patienceAtEnd = 60_000

/** Does something with the marketplace that was named, or with one that is started for it and ended whatever comes of it. */
export async function withMarketplace({ url, password = process.env.DEMO_PASSWORD }, act) {
  const marketplace = url ? { url, password, stop: () => {} } : await startMarketplace()
  try {
    // the walk reads them when it is imported
    process.env.MARKETPLACE = marketplace.url
    if (marketplace.password) process.env.DEMO_PASSWORD = marketplace.password
    await act(marketplace.url)
  } finally {
    await marketplace.stop()
  }
}

/** Where it listens, the password of the demo accounts, and how to end it. */
async function startMarketplace() {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'techbridge-'))
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java'
  const running = spawn(
    java,
    [
      '--enable-native-access=ALL-UNNAMED',
      '-jar',
      jar,
      `--server.port=${port}`,
      '--server.address=127.0.0.1',
      `--techbridge.local.dir=${folder}`,
      '--techbridge.rate-limits.enabled=false',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = new Promise((resolve) => running.once('exit', resolve).once('error', resolve))

  async function stop() {
    running.kill()
    const tooLong = setTimeout(() => running.kill('SIGKILL'), patienceAtEnd)
    await ended
    clearTimeout(tooLong)
    await rm(folder, { recursive: true, force: true })
  }

  console.log(`Starting ${jar}`)
  try {
    await ready(running)
    const password = (await readFile(join(folder, 'demo-password'), 'utf8')).trim()
    return { url: `http://127.0.0.1:${port}`, password, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function ready(running) {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error(`${jar} was not ready in time`)), patience)
    const fail = (error) => {
      clearTimeout(tooLong)
      reject(error)
    }
    running.on('error', fail)
    running.on('exit', (code) =>
      fail(
        new Error(
          `${jar} ended with ${code}. Is it built (mvn -DskipTests package), and JAVA_HOME a JDK of 21 or newer?`,
        ),
      ),
    )
    running.stdout.on('data', (told) => {
      if (!String(told).includes('TechBridge is ready')) return
      clearTimeout(tooLong)
      resolve()
    })
  })
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
