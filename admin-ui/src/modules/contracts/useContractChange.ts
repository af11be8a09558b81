import { Problem } from '@/api/problem'
import { tell } from '@/shared/notice'
import { useQueryClient } from '@tanstack/vue-query'
import { contractQueries } from './useContracts'

export interface Place {
  id: string
  etag: string
}

/** A change of the version that is shown. If somebody else was faster, the page shows what it is now. */
export function useContractChange(at: () => Place) {
  const queries = useQueryClient()

  function readAgain() {
    return Promise.all(contractQueries.map((name) => queries.invalidateQueries({ queryKey: [name] })))
  }

  async function onShown<Result>(send: (id: string, etag: string) => Promise<Result>): Promise<Result> {
    const { id, etag } = at()
    try {
      return await send(id, etag)
    } catch (error) {
      if (error instanceof Problem && error.isStale) await readAgain()
      throw error
    }
  }

  /** What goes wrong is told in the dialog. */
  async function inDialog<Result>(
    send: (id: string, etag: string) => Promise<Result>,
    success: string,
  ): Promise<Result> {
    const result = await onShown(send)
    await readAgain()
    tell(success)
    return result
  }

  return { onShown, inDialog }
}
