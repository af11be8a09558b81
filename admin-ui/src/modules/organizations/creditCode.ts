const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const length = 18

type Finding = [key: string, named: Record<string, string | number>]

/** What is wrong with a unified social credit code (GB 32100-2015), or undefined. */
export function creditCodeError(text: string): Finding | undefined {
  const code = normalCreditCode(text)
  const illegal = [...code].find((char) => !alphabet.includes(char))
  if (illegal) return ['organization.creditCodeIllegal', { char: illegal }]
  if (code.length > length) return ['organization.creditCodeTooLong', { count: code.length - length }]
  if (code.length < length) return ['organization.creditCodeTooShort', { count: length - code.length }]
  return checkDigit(code) === code.at(-1) ? undefined : ['organization.creditCodeChecksum', {}]
}

/** What to say while the code is being typed: no complaint about what is still to come. */
export function creditCodeProgress(text: string, required = false): { error?: Finding; hint: Finding } {
  const code = normalCreditCode(text)
  const hint: Finding = [required ? 'organization.creditCodeNeeded' : 'organization.creditCodeHint', {}]
  if (!code) return { hint }
  const error = creditCodeError(code)
  if (!error) return { hint: ['organization.creditCodeValid', {}] }
  return error[0] === 'organization.creditCodeTooShort'
    ? { hint: ['organization.creditCodeMissing', { count: length - code.length }] }
    : { error, hint }
}

export function normalCreditCode(text: string) {
  return text.replaceAll(/\s/g, '').toUpperCase()
}

/** The weights are the powers of 3 modulo 31. */
function checkDigit(code: string) {
  let weight = 1
  let sum = 0
  for (const char of code.slice(0, length - 1)) {
    sum += alphabet.indexOf(char) * weight
    weight = (weight * 3) % alphabet.length
  }
  return alphabet[(alphabet.length - (sum % alphabet.length)) % alphabet.length]
}
