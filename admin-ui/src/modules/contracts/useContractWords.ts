import { language } from '@/shared/language'
import { formatMoney } from '@/shared/money'
import { toFen, type TypedMoney } from '@/shared/moneyInput'
import { useTaxonomies } from '@/shared/useTaxonomies'
import { useI18n } from 'vue-i18n'
import type { DeductionRow, InstalmentRow } from './contractPrice'
import { useCounterparts } from './useCounterparts'

type Words = (value: never) => string

/** The fields of contracts as a reader knows them, and their values in words. */
export function useContractWords() {
  const { t, te } = useI18n()
  const { fieldPath, regionPath } = useTaxonomies()
  const { members } = useCounterparts()
  const oneOf = (vocabulary: string) => (value: string) => t(`${vocabulary}.${value}`)
  const yesNo = (value: boolean) => t(value ? 'form.yes' : 'form.no')

  const vocabularies: Record<string, Words> = {
    kind: oneOf('contractKind'),
    planSource: oneOf('planSource'),
    transferMode: oneOf('transferMode'),
    paymentKind: oneOf('paymentKind'),
    field: (code: string) => fieldPath(code) ?? code,
    ownSide: oneOf('contractSide'),
    otherIs: oneOf('contractForm.otherIs'),
    otherKind: oneOf('organizationKind'),
    otherRegion: (code: string) => regionPath(code) ?? code,
    otherOrganization: (id: string) => members.value.find(({ value }) => value === id)?.label ?? id,
    relatedParty: yesNo,
  }

  const typed: Record<string, Words> = {
    ...vocabularies,
    total: money,
    estimate: money,
    deductions: (rows: DeductionRow[]) =>
      rows
        .map((row) => line(row.kind && t(`deductionKind.${row.kind}`), money(row.money), row.remark))
        .join(t('common.semicolon')),
    instalments: (rows: InstalmentRow[]) =>
      rows
        .map((row) =>
          line(
            t('contracts.instalmentOf', { sequence: row.sequence }),
            money(row.money),
            row.dueOn,
            row.term,
          ),
        )
        .join(t('common.semicolon')),
  }

  const recorded: Record<string, Words> = {
    ...vocabularies,
    totalFen: (fen: string) => fenInWords(Number(fen)),
    estimateFen: (fen: string) => fenInWords(Number(fen)),
    technologyFen: (fen: string) => fenInWords(Number(fen)),
    deductions: (lines: string) => eachLine(lines, deductionLine),
    instalments: (lines: string) => eachLine(lines, instalmentLine),
  }

  function fenInWords(fen: number): string {
    const { text = '', exact } =
      formatMoney({ minFen: fen, maxFen: fen, negotiable: false }, language.value) ?? {}
    return exact && exact !== text && language.value === 'zh' ? `${text}（${exact}）` : text
  }

  function money(amount: TypedMoney): string {
    const fen = toFen(amount)
    return typeof fen === 'number' ? fenInWords(fen) : amount.amount
  }

  /** `EQUIPMENT 500000 remark`, as the amendment wrote it down */
  function deductionLine(text: string): string {
    const [, kind, fen, remark] = text.match(/^(\w+) (\d+) ?(.*)$/) ?? []
    return kind && fen ? line(t(`deductionKind.${kind}`), fenInWords(Number(fen)), remark) : text
  }

  /** `2 500000 2026-12-31 on acceptance`, likewise */
  function instalmentLine(text: string): string {
    const [, sequence, fen, dueOn, term] = text.match(/^(\d+) (\d+) ?(\d{4}-\d\d-\d\d)? ?(.*)$/) ?? []
    return sequence && fen
      ? line(t('contracts.instalmentOf', { sequence }), fenInWords(Number(fen)), dueOn, term)
      : text
  }

  function inWords(ways: Record<string, Words>, field: string, value: unknown): string {
    if (value === undefined || value === null || value === '') return ''
    return ways[field]?.(value as never) ?? String(value)
  }

  return {
    fenInWords,
    label: (field: string) => t(`contractField.${field}`),
    /** What an amendment wrote down. */
    recordedInWords: (field: string, text?: string) => inWords(recorded, field, text),
    /** What a field of the form is called, and what was typed in it. */
    valueLabel: (field: string) =>
      te(`contractForm.label.${field}`) ? t(`contractForm.label.${field}`) : t(`contractField.${field}`),
    valueInWords: (field: string, value: unknown) => inWords(typed, field, value),
  }
}

function line(...parts: (string | undefined)[]) {
  return parts.filter(Boolean).join(' ')
}

function eachLine(lines: string, toWords: (text: string) => string) {
  return lines.split('\n').filter(Boolean).map(toWords).join('\n')
}
