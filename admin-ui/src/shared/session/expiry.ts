import type { Session } from '@/api/client'
import type { QueryClient } from '@tanstack/vue-query'
import { shallowRef } from 'vue'

type Ending = (signedInAgain: boolean) => void

/** Set while the dialog asks the user to sign in again. */
export const sessionEnded = shallowRef<Ending>()

let signingInAgain: Promise<boolean> | undefined

/** Asks the user to sign in again; all requests that failed meanwhile wait for the same answer. */
export async function endSession(queries: QueryClient): Promise<boolean> {
  if (!queries.getQueryData<Session>(['session'])?.signedIn) {
    return false
  }
  signingInAgain ??= new Promise<boolean>((resolve) => {
    sessionEnded.value = (signedInAgain) => {
      sessionEnded.value = undefined
      signingInAgain = undefined
      resolve(signedInAgain)
    }
  })
  return signingInAgain
}
