import { useForm } from '@/shared/form/useForm'
import { today } from '@/shared/instants'
import { useSession } from '@/shared/session/useSession'
import { useTaxonomies } from '@/shared/useTaxonomies'
import { computed } from 'vue'
import { issueReport, type IssuedReport, type ReportRequest } from './useReports'

interface ReportValues {
  from: string
  to: string
  base: 'SIGNED' | 'REGISTERED'
  park: string
  asOf: string
}

/** What a report is to be about: members issue that of their organization, others one of the market. */
export function useReportForm(done: (report: IssuedReport) => unknown) {
  const { session, organization, hasRole } = useSession()
  const { parks, parkLabel } = useTaxonomies()
  const isOfMarket = computed(() => hasRole('OPERATOR', 'PARK_ADMIN'))
  const mayIssue = computed(
    () => isOfMarket.value || Boolean(organization.value && organization.value.memberRole !== 'VIEWER'),
  )
  const parkOptions = computed(() => {
    const codes = hasRole('OPERATOR')
      ? parks.value.map(({ code }) => code)
      : session.value.parks.map(({ code }) => code)
    return codes.map((value) => ({ value, label: parkLabel(value) ?? value }))
  })
  const year = Number(today().slice(0, 4)) - 1
  let key = crypto.randomUUID()
  const form = useForm<ReportValues, IssuedReport>({
    initial: { from: `${year}-01-01`, to: `${year}-12-31`, base: 'SIGNED', park: '', asOf: '' },
    send: (values) => issueReport(toRequest(values, isOfMarket.value), key),
    done: (report) => {
      key = crypto.randomUUID()
      return done(report)
    },
  })
  return { form, isOfMarket, mayIssue, parkOptions, mayChooseAll: computed(() => hasRole('OPERATOR')) }
}

function toRequest({ from, to, base, park, asOf }: ReportValues, isOfMarket: boolean): ReportRequest {
  return {
    kind: isOfMarket ? 'MARKET' : 'INSTITUTION',
    from,
    to,
    base,
    ...(isOfMarket && park && { park }),
    ...(asOf && asOf < today() && { asOf: new Date(`${asOf}T23:59:59+08:00`).toISOString() }),
  }
}
