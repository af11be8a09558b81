import { wan } from '@/testing/fixtures'
import { expect, test } from 'vitest'
import { achievementForm, needForm, read, write, type Stored } from './listingForms'

const nothing = write(needForm, read(needForm, {}), {}).stored

test('a listing nobody has touched is written as it was read', () => {
  const stored: Stored = {
    ...write(achievementForm, read(achievementForm, {}), {}).stored,
    title: '电池分选',
    trl: 7,
    price: { minFen: 50 * wan, maxFen: 120 * wan, negotiable: false },
    indicators: [{ name: '误差', operator: 'LE', value: 0.5, unit: '%' }],
    intellectualProperty: [{ kind: 'INVENTION', number: 'ZL2025', status: 'GRANTED' }],
    pricing: 'AGREED',
    publicNotice: { from: '2026-11-01', to: '2026-11-20' },
    tryBeforePay: false,
    contact: { name: '陈静', phone: '13800005678' },
  }

  expect(write(achievementForm, read(achievementForm, stored), {})).toEqual({ stored, mistakes: {} })
})

test('what was not stated is left out, lists and the title are always there', () => {
  expect(nothing).toEqual({
    title: '',
    industries: [],
    keywords: [],
    indicators: [],
    transferModes: [],
    preferredRegions: [],
    excludedRegions: [],
    wantsBroker: false,
    anonymous: false,
    visibility: 'PUBLIC',
    attachments: [],
  })
})

test('a field that cannot be saved as it was typed keeps the value it had', () => {
  const before = { ...nothing, budget: { maxFen: 80 * wan, negotiable: false } }
  const values = read(needForm, before)
  values.budget.max = '八十'
  values.problem = '太慢。'.repeat(7_000)

  const { stored, mistakes } = write(needForm, values, before)

  expect(stored.budget).toEqual(before.budget)
  expect(stored).not.toHaveProperty('problem')
  expect(mistakes).toEqual({
    budget: ['input.notANumber'],
    problem: ['editor.tooLong', { most: 20_000, count: 21_000 }],
  })
})

test.each([
  [{ from: '2026-11-01' }, 'editor.bothDays'],
  [{ from: '2026-11-20', to: '2026-11-01' }, 'editor.daysReversed'],
])('a public notice %o is not one yet', (typed, mistake) => {
  const values = read(achievementForm, {})
  Object.assign(values.publicNotice, typed)

  expect(write(achievementForm, values, {}).mistakes).toEqual({ publicNotice: [mistake] })
})

test.each([
  [{ phone: '13800005678' }, 'editor.contactNameWanted'],
  [{ name: '王敏', phone: '138' }, 'editor.phoneWanted'],
  [{ name: '王敏', email: 'wang@' }, 'form.emailWanted'],
])('a contact %o is not one yet', (typed, mistake) => {
  const values = read(needForm, {})
  Object.assign(values.contact, typed)

  expect(write(needForm, values, {}).mistakes).toEqual({ contact: [mistake] })
})
