// Opens the pages that shots.mjs was asked for and takes their pictures.
import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { dress, languages, openIn, show, themes, viewports } from './looks.mjs'
import { pagesOf } from './pages.mjs'
import { signIn } from './people.mjs'
import { open, step, walk } from './walk.mjs'

async function signedIn() {
  const people = {}
  for (const role of ['company', 'university', 'broker', 'park', 'operator']) {
    people[role] = await open(viewports[1])
    await signIn(people[role], `${role}@demo.example`)
  }
  return people
}

/** All on one page, without a script: pages as headings, looks as rows. */
function index(taken, url) {
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
<p>${taken.length} pictures of ${url}, ${new Date().toISOString().slice(0, 16)}</p>
<nav>${links}</nav>
${sections.join('\n')}
</html>
`
}

/** What was taken, into a folder; each of `asked` names what is wanted, all of it where it names nothing. */
export async function shootPages(asked, folder, url) {
  const wants = (filter, value) => !asked[filter] || asked[filter].split(',').includes(String(value))
  const chosenLanguages = languages.filter((language) => wants('language', language))
  const dresses = viewports
    .filter(({ width }) => wants('width', width))
    .flatMap((viewport) =>
      themes.filter((theme) => wants('theme', theme)).map((theme) => ({ viewport, theme })),
    )
  const taken = []

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
  if (!asked.guide) await writeFile(resolve(folder, 'index.html'), index(taken, url))
  return taken
}
