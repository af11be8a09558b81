import { useI18n } from 'vue-i18n'
import { useAuditValues } from './useAuditValues'

const contentOfListing = 'content.'
/** Where the properties of some subjects have their names. */
const fieldNames: Record<string, string> = {
  contract: 'contractField',
  organization: 'organization',
  'region-rule': 'regionRuleField',
}
const anyFieldNames = [
  'organization',
  'account',
  'members',
  'operations',
  'form',
  'listingField',
  'importOutcome',
]
const pages: Record<string, string> = {
  organization: 'organizations',
  account: 'accounts',
  park: 'parks',
  'region-rule': 'region-rules',
}

/** The words are written small, as they stand within a sentence. */
const begun = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** The log speaks in codes; here they are in words, as far as there are words. */
export function useAuditWords() {
  const { t, te } = useI18n()

  function known(places: (string | undefined)[], name: string) {
    const place = places.find((one) => one && te(`${one}.${name}`))
    return place ? t(`${place}.${name}`) : name
  }

  return {
    field: (kind: string, name: string) =>
      name.startsWith(contentOfListing)
        ? known(['listingField'], name.slice(contentOfListing.length))
        : known([fieldNames[kind.toLowerCase()], 'auditField', ...anyFieldNames], name),
    value: useAuditValues(),
    subject: (kind: string) => begun(known(['subjectKind'], kind.toLowerCase())),
    subjectName: (id: string) => (te(`subjectName.${id}`) ? begun(t(`subjectName.${id}`)) : id),
    act: (code: string) => {
      const [kind = '', act = ''] = code.toLowerCase().split('.')
      // some words mean different acts, and some kinds have words of their own for what happens to them
      const name = [`${kind}Event.${act.toUpperCase()}`, `act.${kind}-${act}`, `act.${act}`].find((one) =>
        te(one),
      )
      return name ? begun(`${known(['subjectKind'], kind)} · ${t(name)}`) : code
    },
    /** Where the subject of an entry can be looked at. */
    page: (kind: string, id: string) => {
      const section = pages[kind.toLowerCase()]
      return section && `/operations/${section}/${id}`
    },
  }
}
