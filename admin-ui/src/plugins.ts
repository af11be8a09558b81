import { Problem } from '@/api/problem'
import { createMessages } from '@/shared/i18n'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import type { Plugin } from 'vue'
import type { RouterHistory } from 'vue-router'
import { createConsoleRouter } from './router'

export function consolePlugins(history: RouterHistory, queries = createQueries()): Plugin[] {
  const queryPlugin: Plugin = { install: (app) => VueQueryPlugin.install(app, { queryClient: queries }) }
  return [createMessages(), createConsoleRouter(history), queryPlugin]
}

function createQueries() {
  return new QueryClient({
    defaultOptions: { queries: { retry: worthRetrying, staleTime: 30_000, refetchOnWindowFocus: false } },
  })
}

/** Only a lost connection is tried again unasked; what the server answered it would answer again. */
function worthRetrying(failures: number, error: Error) {
  return failures < 2 && !(error instanceof Problem)
}
