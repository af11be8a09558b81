import { api, ifMatch, versioned, type Park, type Schemas } from '@/api/client'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export interface ParkValues {
  code: string
  labelZh: string
  labelEn: string
  region: string
  operator: string
  leadingFields: string[]
}

export const noPark: ParkValues = {
  code: '',
  labelZh: '',
  labelEn: '',
  region: '',
  operator: '',
  leadingFields: [],
}

export function usePark(code: () => string) {
  return useQuery({ queryKey: ['park', computed(code)], queryFn: () => loadPark(code()) })
}

export function loadPark(code: string) {
  return versioned(api.GET('/api/parks/{code}', { params: { path: { code } } }))
}

export function savePark({ code, ...values }: ParkValues, etag: string) {
  return versioned(
    api.PUT('/api/parks/{code}', { params: { path: { code }, header: ifMatch(etag) }, body: body(values) }),
  )
}

export function createPark({ code, ...values }: ParkValues) {
  return versioned(api.POST('/api/parks', { body: { code, ...body(values) } }))
}

export function parkValues(park: Park): ParkValues {
  const { code, labelZh, labelEn, region, operator, leadingFields } = park
  return { code, labelZh, labelEn, region, operator: operator?.id ?? '', leadingFields: [...leadingFields] }
}

function body({ operator, ...values }: Omit<ParkValues, 'code'>): Schemas['ParkRequest'] {
  return { ...values, ...(operator && { operator }) }
}

export function checkPark(values: ParkValues, t: (key: string) => string) {
  const missing = (['labelZh', 'labelEn', 'region'] as const).filter((name) => !values[name].trim())
  return {
    ...Object.fromEntries(missing.map((name) => [name, t('form.required')])),
    ...(!/^[A-Z][A-Z0-9_]*$/.test(values.code) && { code: t('operations.parkCodeWanted') }),
  }
}
