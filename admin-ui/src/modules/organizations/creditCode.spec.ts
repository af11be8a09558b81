import { expect, test } from 'vitest'
import { creditCodeError, creditCodeProgress } from './creditCode'

test.each(['91350100M000100Y43', '91350100m000100y43', ' 9135 0100 M000 100Y 43 '])('takes %s', (code) => {
  expect(creditCodeError(code)).toBeUndefined()
})

test.each([
  ['91350100M000100Y44', 'organization.creditCodeChecksum'],
  ['91350100M000100Y34', 'organization.creditCodeChecksum'],
  ['91350100M000100Y4', 'organization.creditCodeTooShort'],
  ['91350100M000100Y433', 'organization.creditCodeTooLong'],
  ['91350100O000100Y43', 'organization.creditCodeIllegal'],
])('refuses %s: %s', (code, key) => {
  expect(creditCodeError(code)?.[0]).toBe(key)
})

test('does not complain about what is still to come', () => {
  expect(creditCodeProgress('9135')).toEqual({ hint: ['organization.creditCodeMissing', { count: 14 }] })
  expect(creditCodeProgress('91I').error).toEqual(['organization.creditCodeIllegal', { char: 'I' }])
  expect(creditCodeProgress('91350100M000100Y43')).toEqual({ hint: ['organization.creditCodeValid', {}] })
})
