import { language } from '@/shared/language'
import { formatMoney } from '@/shared/money'
import { useListingWords } from '@/shared/useListingWords'
import { useTaxonomies } from '@/shared/useTaxonomies'
import { useI18n } from 'vue-i18n'

const contentOfListing = 'content.'

/** Whose codes a property has, where its name or its subject tells. */
const vocabularyOf: Record<string, string> = {
  'contract.kind': 'contractKind',
  'import.kind': 'listKind',
  'import.mode': 'importMode',
  'interest.kind': 'entryKind',
  'listing.kind': 'listingKind',
  'organization.kind': 'organizationKind',
  'region-rule.ruleKind': 'regionRules.kind',
}

/** Where to look for a code of which nothing else is known; the first that knows it is taken. */
const vocabularies = [
  'organizationStatus',
  'organizationKind',
  'organizationSize',
  'memberRole',
  'accountState',
  'role',
  'listingStatus',
  'pendingStatus',
  'listKind',
  'interestStatus',
  'interestReason',
  'contractStatus',
  'contractKind',
  'planSource',
  'paymentKind',
  'registrationStatus',
  'transferMode',
  'mark',
  'grade',
]

/** What the log holds as text, in words: codes, amounts, places, and what is stored of the content of a listing. */
export function useAuditValues() {
  const { t, te, n } = useI18n()
  const listing = useListingWords()
  const { fieldPath, regionPath, parkLabel, industryPath } = useTaxonomies()

  /** Some properties are told by how they are called, whatever they are of. */
  function byName(name: string, text: string): string | undefined {
    if (/Fen$/.test(name)) {
      const fen = Number(text)
      return formatMoney({ minFen: fen, maxFen: fen, negotiable: false }, language.value)?.text ?? n(0)
    }
    if (/^fields?$/.test(name)) return each(text, fieldPath)
    if (/(^r|R)egions?$/.test(name)) return each(text, regionPath)
    if (name === 'page') return n(Number(text) + 1) // the first is 0
    if (name === 'park') return parkLabel(text)
    if (name === 'industry') return industryPath(text)
    if (name === 'mapping') return columns(text.split('=').length - 1)
    return undefined
  }

  const columns = (count: number) => t('operations.columns', { count }, count)

  function each(codes: string, label: (code: string) => string | undefined) {
    return codes
      .split(/[\s,[\]]+/)
      .filter(Boolean)
      .map((code) => label(code) ?? code)
      .join(t('common.listSeparator'))
  }

  function byCode(code: string, vocabulary?: string) {
    const place = [vocabulary, ...vocabularies].find((one) => one && te(`${one}.${code}`))
    return place ? t(`${place}.${code}`) : code
  }

  return (kind: string, name: string, text: string): string => {
    if (text === '' || text === '[]') return ''
    if (name.startsWith(contentOfListing)) {
      const value = parsed(text)
      const isCutOff = value === text && /^[[{]/.test(text)
      return isCutOff ? text : listing.text(name.slice(contentOfListing.length), value)
    }
    if (text === 'true' || text === 'false') return t(text === 'true' ? 'form.yes' : 'form.no')
    const named = byName(name, text)
    if (named !== undefined) return named
    return /^[A-Z_]+$/.test(text) ? byCode(text, vocabularyOf[`${kind.toLowerCase()}.${name}`]) : text
  }
}

/** Texts stand in the log as they are, everything else as JSON; of what is too long only the beginning. */
function parsed(text: string): unknown {
  if (!/^([[{]|true$|false$|\d+$)/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text // cut off
  }
}
