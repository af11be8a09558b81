import { Problem } from '@/api/problem'
import { onSessionEnd } from '@/api/renewal'
import { createMessages } from '@/shared/i18n'
import { endSession } from '@/shared/session/expiry'
import { sessionKey } from '@/shared/session/session'
import { QueryCache, QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import type { Plugin } from 'vue'
import type { RouterHistory } from 'vue-router'
import { createConsoleRouter } from './router'

export function consolePlugins(history: RouterHistory, queries = createQueries()): Plugin[] {
  onSessionEnd(() => endSession(queries))
  const queryPlugin: Plugin = { install: (app) => VueQueryPlugin.install(app, { queryClient: queries }) }
  return [createMessages(), createConsoleRouter(history, queries), queryPlugin]
}

function createQueries() {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (hasBecomeDue(error)) void queries.invalidateQueries({ queryKey: sessionKey })
      },
    }),
    defaultOptions: { queries: { retry: worthRetrying, staleTime: 30_000, refetchOnWindowFocus: false } },
  })
  return queries
}

/** Only a lost connection is tried again unasked; what the server answered it would answer again. */
function worthRetrying(failures: number, error: Error) {
  return failures < 2 && !(error instanceof Problem)
}

/** The session says what to do first. */
function hasBecomeDue(error: Error) {
  return error instanceof Problem && (error.is('second-factor-required') || error.is('password-expired'))
}
