import { aContract } from '@/testing/contracts'
import { wan } from '@/testing/fixtures'
import { expect, test } from 'vitest'
import { contractRequest, contractValues, fieldAt } from './contractForm'
import {
  checkPrice,
  instalmentsOfLumpSum,
  newPrice,
  nextInstalment,
  noMoney,
  priceRequest,
  sumsOf,
} from './contractPrice'

const said = (key: string) => key
const amount = (text: string) => ({ amount: text, unit: 'WAN' as const })

test('the technology value is the total without what is not for technology', () => {
  const price = {
    ...newPrice(),
    total: amount('100'),
    deductions: [
      { kind: 'EQUIPMENT' as const, remark: '', money: amount('12.5') },
      { kind: 'PARTS' as const, remark: '', money: { amount: '0.29', unit: 'YUAN' as const } },
    ],
  }

  expect(sumsOf(price)).toMatchObject({ total: 100 * wan, deducted: 12_500_029, technology: 87_499_971 })
})

test('the instalments have to sum to the total, with royalties to its fixed part', () => {
  const price = { ...newPrice(), total: amount('100'), estimate: amount('30') }

  expect(sumsOf({ ...price, paymentKind: 'INSTALMENTS' }).fixed).toBe(100 * wan)
  expect(sumsOf({ ...price, paymentKind: 'MIXED' }).fixed).toBe(70 * wan)
})

test('the next instalment asks for what is left, under a number that was never used', () => {
  const row = { sequence: 3, term: '', dueOn: '', money: amount('40') }
  const price = {
    ...newPrice(),
    paymentKind: 'INSTALMENTS' as const,
    total: amount('100'),
    instalments: [row],
  }

  expect(nextInstalment(price)).toMatchObject({ sequence: 4, money: amount('60') })
  expect(nextInstalment({ ...price, total: amount('40') }).money).toEqual(noMoney)
})

test('an estimate that was typed before another way to pay was chosen is not sent', () => {
  const price = { ...newPrice(), total: amount('100'), estimate: amount('30') }

  expect(priceRequest({ ...price, paymentKind: 'LUMP_SUM' }).estimateFen).toBe(0)
  expect(priceRequest({ ...price, paymentKind: 'ROYALTY' }).estimateFen).toBe(30 * wan)
})

test('what is no amount is not sent', () => {
  const price = { ...newPrice(), total: amount('many') }
  const deductions = [{ kind: '' as const, remark: '', money: amount('1') }]

  expect(checkPrice(price, said)).toEqual({ total: 'input.notANumber' })
  expect(checkPrice({ ...newPrice(), deductions }, said)).toEqual({
    deductions: 'contractForm.deductionWanted',
  })
  expect(checkPrice(newPrice(), said)).toEqual({})
})

test('a contract that is written on and sent as it is stays as it is', () => {
  const { name, number, kind, totalFen, instalments } = aContract()
  const request = contractRequest(contractValues(aContract()))

  expect(request).toMatchObject({ ownSide: 'SELLER', other: { organizationId: 'o2' }, name, number, kind })
  expect(request).toMatchObject({ totalFen, interestId: 'i1', achievementId: 'a1' })
  expect(request.instalments).toEqual([
    { sequence: 1, term: '合同签订后', dueOn: '2026-11-25', fen: instalments[0]?.fen },
    { sequence: 2, term: '验收后', fen: instalments[1]?.fen },
  ])
})

test('an outside party is described, without what was left empty', () => {
  const values = contractValues(
    aContract({ buyer: { name: '石家庄某厂', region: '130100' }, interestId: undefined }),
  )

  expect(values.otherIs).toBe('OUTSIDE')
  expect(contractRequest(values).other).toEqual({ name: '石家庄某厂', region: '130100' })
})

test('the end of a licence is only sent with a licence', () => {
  const values = contractValues(aContract({ licenceEndsOn: '2030-01-01' }))

  expect(contractRequest(values).licenceEndsOn).toBe('2030-01-01')
  expect(contractRequest({ ...values, transferMode: 'ASSIGNMENT' }).licenceEndsOn).toBeUndefined()
})

test('what the server says of a place in the request stands at a field of the form', () => {
  expect(fieldAt('totalFen')).toBe('total')
  expect(fieldAt('other.creditCode')).toBe('otherCreditCode')
  expect(fieldAt('instalments[2].fen')).toBe('instalments')
  expect(fieldAt('name')).toBe('name')
})

test('the only instalment of a lump sum is there at once, and follows the total until it is changed', () => {
  const lump = (total: string) => ({ ...newPrice(), paymentKind: 'LUMP_SUM' as const, total: amount(total) })
  const [first] = instalmentsOfLumpSum(lump('3'), 0)
  expect(first).toMatchObject({ sequence: 1, money: amount('3') })

  const followed = instalmentsOfLumpSum({ ...lump('36'), instalments: [first!] }, 3 * wan)
  expect(followed).toMatchObject([{ sequence: 1, money: amount('36') }])

  const changed = [{ ...first!, money: amount('30') }]
  expect(instalmentsOfLumpSum({ ...lump('40'), instalments: changed }, 36 * wan)).toEqual(changed)
  expect(instalmentsOfLumpSum(lump(''), 0)).toEqual([])
  expect(instalmentsOfLumpSum({ ...lump(''), instalments: [first!] }, 3 * wan)).toEqual([])

  const explained = { ...first!, term: '验收后付款' }
  const [kept] = instalmentsOfLumpSum({ ...lump(''), instalments: [explained] }, 3 * wan)
  expect(kept).toMatchObject({ term: '验收后付款', money: amount('') })
  expect(instalmentsOfLumpSum({ ...lump('40'), instalments: [kept!] }, 0)).toMatchObject([
    { term: '验收后付款', money: amount('40') },
  ])
})
