import { useTaxonomies } from '@/shared/useTaxonomies'
import { useI18n } from 'vue-i18n'
import type { RegionRule, RuleContent } from './useRegionRules'

export type RuleState = 'off' | 'future' | 'past' | 'inForce'

/** Rules as sentences, and their fields in words. */
export function useRuleWords() {
  const { t } = useI18n()
  const { regionPath, fieldLabel, parkLabel } = useTaxonomies()
  const list = (texts: (string | undefined)[]) => texts.filter(Boolean).join(t('common.listSeparator'))

  function places(regions: string[], parks: string[], anywhere: string) {
    return (
      list([...regions.map((code) => regionPath(code)), ...parks.map((code) => parkLabel(code))]) || anywhere
    )
  }

  function period({ validFrom, validTo }: Pick<RuleContent, 'validFrom' | 'validTo'>) {
    if (validFrom && validTo) return t('regionRules.between', { validFrom, validTo })
    if (validFrom) return t('regionRules.since', { validFrom })
    return validTo ? t('regionRules.until', { validTo }) : ''
  }

  function effect({ kind, points, fields }: RuleContent) {
    if (kind === 'PROXIMITY' && !points) return t('regionRules.effect.PROXIMITY_USUAL')
    return t(`regionRules.effect.${kind}`, {
      points: signed(points),
      fields: list(fields.map((code) => fieldLabel(code))),
    })
  }

  const route = (park: string | undefined, content: RuleContent) =>
    t('regionRules.route', {
      from: places(content.fromRegions, content.fromParks, t('regionRules.fromAnywhere')),
      to: park
        ? t('regionRules.companiesOf', { park: parkLabel(park) })
        : places(content.toRegions, content.toParks, t('regionRules.anywhere')),
    })

  const ways: Record<string, (value: never) => string> = {
    kind: (kind: string) => t(`regionRules.kind.${kind}`),
    park: (code: string) => (code ? (parkLabel(code) ?? code) : t('regionRules.wholeMarketplace')),
    fromRegions: (codes: string[]) => list(codes.map((code) => regionPath(code))),
    toRegions: (codes: string[]) => list(codes.map((code) => regionPath(code))),
    fromParks: (codes: string[]) => list(codes.map((code) => parkLabel(code))),
    toParks: (codes: string[]) => list(codes.map((code) => parkLabel(code))),
    fields: (codes: string[]) => list(codes.map((code) => fieldLabel(code))),
    points: (points: number | string) => (Number(points) ? signed(Number(points)) : ''),
    enabled: (enabled: boolean) => t(enabled ? 'regionRules.on' : 'regionRules.off'),
  }

  return {
    route,
    effect,
    period,
    /** 北京市 → 天津市、河北省：成果 +3 分，2026-01-01 起 */
    sentence: ({ park, content }: Pick<RegionRule, 'park' | 'content'>) =>
      t('regionRules.sentence', {
        route: route(park, content),
        what: [effect(content), period(content)].filter(Boolean).join(t('regionRules.comma')),
      }),
    label: (field: string) => t(`regionRuleField.${field}`),
    inWords: (field: string, value: unknown): string =>
      value == null ? '' : (ways[field]?.(value as never) ?? String(value)),
  }
}

/** With the sign that points have, and the minus of typography. */
export function signed(points: number) {
  return points > 0 ? `+${points}` : String(points).replace('-', '−')
}

/** Whether a rule holds on a day, such as 2026-11-28. */
export function stateOn(day: string, { enabled, validFrom, validTo }: RuleContent): RuleState {
  if (!enabled) return 'off'
  if (validFrom && validFrom > day) return 'future'
  return validTo && validTo < day ? 'past' : 'inForce'
}
