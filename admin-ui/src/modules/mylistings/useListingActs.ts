import type { ListingAct, ListingKind } from '@/api/client'
import { confirm } from '@/shared/confirm'
import { useAct } from '@/shared/useAct'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { loadDraft, pathOf } from './drafts'
import { listingQueries } from './useKnownDraft'
import {
  confirmListing,
  copyListing,
  deleteListing,
  discardEdit,
  fulfilListing,
  renewListing,
  withdrawListing,
} from './useListings'

export interface ListingAtHand {
  id: string
  kind: ListingKind
  title: string
}

/** What can be done at once; editing, submitting and withdrawing ask for more first. */
export type PlainAct = Exclude<ListingAct, 'EDIT' | 'SUBMIT' | 'WITHDRAW'>

const versionedCalls = {
  CONFIRM: confirmListing,
  RENEW: renewListing,
  FULFIL: fulfilListing,
  DISCARD: discardEdit,
}
const asksFirst: PlainAct[] = ['FULFIL', 'DISCARD', 'DELETE']

/** Runs the acts of the life cycle, each on the version the server has now. */
export function useListingActs(listing: () => ListingAtHand) {
  const { t } = useI18n()
  const router = useRouter()
  const running = useAct(...listingQueries, 'draft')

  async function act(name: PlainAct) {
    const { kind, title } = listing()
    if (asksFirst.includes(name) && !(await mayGoOn(name, title))) return false
    if (name === 'COPY') return copy()
    if (name === 'DELETE') return remove()
    return run(async (id) => {
      const { etag } = await loadDraft(kind, id)
      await versionedCalls[name](id, etag)
    }, name)
  }

  function mayGoOn(name: PlainAct, title: string) {
    return confirm({ text: t(`listingConfirm.${name}`, { title }), action: t(`listingAct.${name}`) })
  }

  function withdraw(reason: string) {
    const { kind, id } = listing()
    return running.run(async () => {
      const { etag } = await loadDraft(kind, id)
      await withdrawListing(id, etag, reason || undefined)
    }, t('listingDone.WITHDRAW'))
  }

  async function copy() {
    let copied = ''
    const isDone = await run(async (id) => (copied = (await copyListing(id)).id), 'COPY')
    if (isDone) await router.push(`/workspace/${pathOf[listing().kind]}/${copied}/edit`)
    return isDone
  }

  /** Leaves the pages of a listing before nobody can open them any more. */
  async function remove() {
    const { kind, id } = listing()
    const list = `/workspace/${pathOf[kind]}`
    return run(async () => {
      await deleteListing(id)
      if (router.currentRoute.value.path.startsWith(`${list}/`)) await router.push(list)
    }, 'DELETE')
  }

  function run(call: (id: string) => Promise<unknown>, name: PlainAct) {
    return running.run(() => call(listing().id), t(`listingDone.${name}`))
  }

  return { running, act, withdraw }
}
