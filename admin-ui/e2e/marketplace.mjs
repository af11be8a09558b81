// Starts the built application with demonstration data in a folder of its own, and ends it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const jar = new URL('../../marketplace-api/target/techbridge.jar', import.meta.url).pathname
const patience = 10 * 60_000 // the engines are unpacked first, and every listing is matched

/** Where it listens, the password of the demo accounts, and how to end it. */
export async function startMarketplace() {
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
  console.log(`Starting ${jar}`)
  await ready(running)
  return {
    url: `http://127.0.0.1:${port}`,
    password: (await readFile(join(folder, 'demo-password'), 'utf8')).trim(),
    async stop() {
      running.kill()
      await once(running, 'exit')
      await rm(folder, { recursive: true })
    },
  }
}

function ready(running) {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error(`${jar} was not ready in time`)), patience)
    running.on('exit', (code) => {
      clearTimeout(tooLong)
      reject(new Error(`${jar} ended with ${code}; is it built? (mvn -DskipTests package)`))
    })
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
