import { useI18n } from 'vue-i18n'

const fieldNames = [
  'organization',
  'account',
  'members',
  'operations',
  'form',
  'listingField',
  'regionRuleField',
  'contractField',
]
const contentOfListing = 'content.'
const valueNames = [
  'organizationStatus',
  'organizationKind',
  'organizationSize',
  'memberRole',
  'accountState',
  'role',
  'listingStatus',
  'pendingStatus',
  'listKind',
  'regionRules.kind',
  'interestStatus',
  'interestReason',
  'contractStatus',
  'contractKind',
  'planSource',
  'paymentKind',
  'registrationStatus',
]
const pages: Record<string, string> = {
  organization: 'organizations',
  account: 'accounts',
  park: 'parks',
  'region-rule': 'region-rules',
}

/** The log speaks in codes; here they are in words, as far as there are words. */
export function useAuditWords() {
  const { t, te } = useI18n()

  function known(places: string[], name: string) {
    const place = places.find((one) => te(`${one}.${name}`))
    return place ? t(`${place}.${name}`) : name
  }

  return {
    field: (name: string) =>
      name.startsWith(contentOfListing)
        ? known(['listingField'], name.slice(contentOfListing.length))
        : known(fieldNames, name),
    value: (text: string) => (/^[A-Z_]+$/.test(text) ? known(valueNames, text) : text),
    subject: (kind: string) => known(['subjectKind'], kind.toLowerCase()),
    subjectName: (id: string) => known(['subjectName'], id),
    act: (code: string) => {
      const [kind = '', act = ''] = code.toLowerCase().split('.')
      // some words mean different acts, and some kinds have words of their own for what happens to them
      const name = [`${kind}Event.${act.toUpperCase()}`, `act.${kind}-${act}`, `act.${act}`].find((one) =>
        te(one),
      )
      return name ? `${known(['subjectKind'], kind)} · ${t(name)}` : code
    },
    /** Where the subject of an entry can be looked at. */
    page: (kind: string, id: string) => {
      const section = pages[kind.toLowerCase()]
      return section && `/operations/${section}/${id}`
    },
  }
}
