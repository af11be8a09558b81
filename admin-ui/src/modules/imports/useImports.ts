import { api, bodyOf, done, type Import, type ImportOutcome, type ListKind } from '@/api/client'
import { sendFile } from '@/api/files'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { isRunning } from './vocabulary'

const pollEvery = 1_000

export function useImports(
  search: () => { page?: number; size?: number },
  enabled: () => boolean = () => true,
) {
  return useQuery({
    queryKey: ['imports', computed(search)],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/imports', { params: { query: search() }, signal })),
    enabled: computed(enabled),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** One import, asked for again and again while it runs. */
export function useImport(id: () => string) {
  return useQuery({
    queryKey: ['import', computed(id)],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/imports/{id}', { params: { path: { id: id() } }, signal })),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? pollEvery : false),
    staleTime: 0,
  })
}

/** What became of the rows. `version` tells one check from the next where their counts differ; else they are asked for anew. */
export function useImportRows(
  id: () => string,
  search: () => { outcome?: string; page?: number },
  version: () => string,
) {
  return useQuery({
    queryKey: ['import-rows', computed(id), computed(search), computed(version)],
    queryFn: ({ signal }) => {
      const { outcome, ...query } = search()
      return bodyOf(
        api.GET('/api/imports/{id}/rows', {
          params: { path: { id: id() }, query: { ...query, outcome: outcome as ImportOutcome | undefined } },
          signal,
        }),
      )
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** Puts an answer of the server in place of what was known of an import; its rows are asked for anew. */
export function useKnownImport() {
  const queries = useQueryClient()
  return (known: Import) => {
    queries.setQueryData(['import', known.id], known)
    queries.removeQueries({ queryKey: ['import-rows', known.id] })
    void queries.invalidateQueries({ queryKey: ['imports'] })
  }
}

export async function uploadImport(file: File, kind: ListKind, onProgress: (share: number) => void) {
  const { value } = await sendFile<Import>('/api/imports', { file, fields: { kind }, onProgress })
  return value
}

export function mapImport(id: string, columns: { position: number; target: string }[]) {
  return bodyOf(api.PUT('/api/imports/{id}/mapping', { params: { path: { id } }, body: { columns } }))
}

export function checkImport(id: string) {
  return bodyOf(api.POST('/api/imports/{id}/check', { params: { path: { id } } }))
}

export function applyImport(id: string, mode: NonNullable<Import['mode']>, declaredUnclassified: boolean) {
  return bodyOf(
    api.POST('/api/imports/{id}/application', {
      params: { path: { id } },
      body: { mode, declaredUnclassified },
    }),
  )
}

export function deleteImport(id: string) {
  return done(api.DELETE('/api/imports/{id}', { params: { path: { id } } }))
}
