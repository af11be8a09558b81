// Takes a picture of every page, in both languages and themes, at three widths, to leaf through: npm run shots
// npm run shots -- --url http://localhost:8080 --password … --page desk,funnel --language zh --theme dark --width 390 --to folder
// npm run shots -- --guide takes those that the user guide shows, as much of each as a window does, into its folder.
// Without an address it starts the built application with demonstration data; sizes and themes as in looks.mjs.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startMarketplace } from './marketplace.mjs'

const { values: asked } = parseArgs({
  options: {
    ...Object.fromEntries(
      ['url', 'password', 'page', 'language', 'theme', 'width', 'to'].map((name) => [
        name,
        { type: 'string' },
      ]),
    ),
    guide: { type: 'boolean' },
  },
})
if (asked.guide) Object.assign(asked, await picturesOfGuide())

/** Whether something is among what was asked for; everything is where nothing was. */
const wants = (filter, value) => !asked[filter] || asked[filter].split(',').includes(String(value))

const folder = resolve(asked.to ?? new URL('../target/shots/', import.meta.url).pathname)
const marketplace = asked.url
  ? { url: asked.url, password: asked.password ?? process.env.DEMO_PASSWORD, stop: () => {} }
  : await startMarketplace()
process.env.MARKETPLACE = marketplace.url
process.env.DEMO_PASSWORD = marketplace.password

const { dress, languages, openIn, show, themes, viewports } = await import('./looks.mjs')
const { pagesOf } = await import('./pages.mjs')
const { signIn } = await import('./people.mjs')
const { open, step, walk } = await import('./walk.mjs')

const chosenLanguages = languages.filter((language) => wants('language', language))
const dresses = viewports
  .filter(({ width }) => wants('width', width))
  .flatMap((viewport) =>
    themes.filter((theme) => wants('theme', theme)).map((theme) => ({ viewport, theme })),
  )
const taken = []

/** The guides name their pictures as these are called here. */
async function picturesOfGuide() {
  const guide = new URL('../../docs/user-guide/', import.meta.url)
  const files = (await readdir(guide)).filter((file) => file.endsWith('.zh.md'))
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, guide), 'utf8')))
  const named = [...texts.join().matchAll(/images\/([a-z-]+)-1366-zh-light\.png/g)].map(([, name]) => name)
  return {
    page: [...new Set(named)].join(),
    language: 'zh',
    theme: 'light',
    width: '1366',
    to: new URL('images/', guide).pathname,
  }
}

async function signedIn() {
  const people = {}
  for (const role of ['company', 'university', 'broker', 'park', 'operator']) {
    people[role] = await open(viewports[1])
    await signIn(people[role], `${role}@demo.example`)
  }
  return people
}

async function shoot(page, role, name, language) {
  for (const look of dresses) {
    await dress(page, look)
    const file = `${name}-${look.viewport.width}-${language}-${look.theme}.png`
    await page.screenshot({ path: resolve(folder, file), fullPage: !asked.guide })
    taken.push({ role, name, file, language, theme: look.theme, width: look.viewport.width })
  }
}

async function shootAs(role, pages, language, storageState) {
  const page = await openIn(language, storageState)
  for (const [name, path] of pages) {
    await step(`${name} in ${language}`, async () => {
      await dress(page, dresses[0])
      await show(page, path)
      await shoot(page, role, name, language)
    })
  }
  await page.context().close()
}

/** All on one page, without a script: pages as headings, looks as rows. */
function index() {
  const names = [...new Set(taken.map(({ name }) => name))]
  const pictures = (name) =>
    taken
      .filter((one) => one.name === name)
      .map(
        ({ file, language, theme, width }) =>
          `<a href="${file}"><img loading="lazy" src="${file}" alt=""><br>${width} px, ${language}, ${theme}</a>`,
      )
      .join('\n')
  const links = names.map((name) => `<a href="#${name}">${name}</a>`).join(' · ')
  const sections = names.map(
    (name) =>
      `<h2 id="${name}">${name} <small>${taken.find((one) => one.name === name).role}</small></h2><div>${pictures(name)}</div>`,
  )
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>TechBridge: every page</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem; color-scheme: light dark }
div { display: flex; flex-wrap: wrap; gap: 1rem } a { color: inherit }
img { height: 22rem; width: 22rem; object-fit: cover; object-position: top; border: 1px solid #888 }
</style>
<h1>TechBridge: every page</h1>
<p>${taken.length} pictures of ${marketplace.url}, ${new Date().toISOString().slice(0, 16)}</p>
<nav>${links}</nav>
${sections.join('\n')}
</html>
`
}

try {
  await walk(async () => {
    await mkdir(folder, { recursive: true })
    const people = await signedIn()
    for (const [role, pages] of Object.entries(await pagesOf(people))) {
      const chosen = Object.entries(pages).filter(([name]) => wants('page', name))
      for (const language of chosen.length > 0 ? chosenLanguages : []) {
        await shootAs(role, chosen, language, await people[role]?.context().storageState())
      }
    }
  })
  if (!asked.guide) await writeFile(resolve(folder, 'index.html'), index())
  console.log(`${taken.length} pictures in ${folder}`)
} finally {
  await marketplace.stop()
}
