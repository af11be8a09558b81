import {
  api,
  bodyOf,
  ifMatch,
  versioned,
  type AchievementContent,
  type AchievementDraft,
  type Contact,
  type ListingKind,
  type NeedContent,
  type NeedDraft,
  type Versioned,
} from '@/api/client'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type { Stored } from './listingForms'

export type Draft = AchievementDraft | NeedDraft

/** Where the pages of a kind are. */
export const pathOf = { ACHIEVEMENT: 'achievements', NEED: 'needs' } as const satisfies Record<
  ListingKind,
  string
>

export function loadDraft(kind: ListingKind, id: string): Promise<Versioned<Draft>> {
  const params = { path: { id } }
  return kind === 'ACHIEVEMENT'
    ? versioned<Draft>(api.GET('/api/achievements/{id}/draft', { params }))
    : versioned<Draft>(api.GET('/api/needs/{id}/draft', { params }))
}

export function useDraftOf(kind: () => ListingKind, id: () => string, enabled: () => boolean = () => true) {
  return useQuery({
    queryKey: ['draft', computed(kind), computed(id)],
    queryFn: () => loadDraft(kind(), id()),
    enabled: computed(enabled),
    staleTime: 0,
  })
}

/** A name for a request, by which it does its work once however often it has to be sent. */
export function requestKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}

export function createDraft(kind: ListingKind, stored: Stored, key: string): Promise<Versioned<Draft>> {
  const { content } = apart(stored)
  const params = { header: { 'Idempotency-Key': key } }
  return kind === 'ACHIEVEMENT'
    ? versioned<Draft>(
        api.POST('/api/achievements', { params, body: { content: content as AchievementContent } }),
      )
    : versioned<Draft>(api.POST('/api/needs', { params, body: { content: content as NeedContent } }))
}

export function saveDraft(kind: ListingKind, id: string, stored: Stored, etag: string) {
  const { content, contact } = apart(stored)
  const params = { path: { id }, header: ifMatch(etag) }
  return kind === 'ACHIEVEMENT'
    ? versioned<Draft>(
        api.PUT('/api/achievements/{id}/draft', {
          params,
          body: { content: content as AchievementContent, contact },
        }),
      )
    : versioned<Draft>(
        api.PUT('/api/needs/{id}/draft', { params, body: { content: content as NeedContent, contact } }),
      )
}

/** What a draft holds, as the editor sees it. */
export function storedIn({ content, contact }: Draft): Stored {
  return { ...content, ...(contact && { contact }) }
}

/** The content and the contact travel apart: only the content is versioned and reviewed. */
export function apart({ contact, ...content }: Stored) {
  return { content, contact: contact as Contact | undefined }
}

/** What the edit of a published listing changes of it. */
export function useChanges(id: () => string, enabled: () => boolean) {
  return useQuery({
    queryKey: ['changes', computed(id)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/listings/{id}/changes', { params: { path: { id: id() } }, signal })),
    enabled: computed(enabled),
    staleTime: 0,
  })
}
