// What the walks need to begin a talk between the company and the university.
import { base, expect } from './walk.mjs'

export async function read(page, path) {
  return (await page.request.get(base + path)).json()
}

/** Something of the university's that the company is not asking for already. */
export async function somethingNew({ company, university }) {
  const { organization } = await read(university, '/api/session')
  const { items } = await read(company, `/api/achievements?owner=${organization.id}`)
  const open = 'EXPRESSED,ACCEPTED,NEGOTIATING'
  const sent = await read(company, `/api/interests?role=SENT&status=${open}&size=100`)
  const asked = sent.items.map(({ achievement }) => achievement?.id)
  const found = items.find(({ id }) => !asked.includes(id))
  expect(found, 'the company asks for everything already')
  return found
}

/** Presses a button of the dialog that is open, and waits until it is gone. */
export async function dialog(page, button) {
  const shown = page.getByRole('dialog')
  await shown.getByRole('button', { name: button, exact: true }).click()
  await shown.waitFor({ state: 'detached' })
}
