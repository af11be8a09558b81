import type { ListingKind } from '@/api/client'
import { Problem } from '@/api/problem'
import { useListings } from '@/modules/mylistings/useListings'
import { useForm } from '@/shared/form/useForm'
import { tell } from '@/shared/notice'
import { useSession } from '@/shared/session/useSession'
import { useQueryClient } from '@tanstack/vue-query'
import { computed, onMounted, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { attach, expressInterest, interestQueries } from './useInterests'

interface Values {
  message: string
  broughtId: string
  name: string
  phone: string
  email: string
}

/** The form by which interest is expressed; what was typed survives a lost session and a reload. */
export function useExpression(target: { kind: ListingKind; id: string; brought?: string }) {
  const { t } = useI18n()
  const router = useRouter()
  const queries = useQueryClient()
  const { account } = useSession()
  const place = `interest-${target.id}`
  const file = shallowRef<File>()
  const kept = JSON.parse(sessionStorage.getItem(place) ?? '{}') as Partial<Values> & { key?: string }
  const key = kept.key ?? crypto.randomUUID()

  const form = useForm<Values, { id: string; etag: string }>({
    initial: {
      message: kept.message ?? '',
      broughtId: kept.broughtId ?? target.brought ?? '',
      name: kept.name ?? '',
      phone: kept.phone ?? '',
      email: kept.email ?? '',
    },
    check: ({ message, name, phone, email }) => ({
      message: message.trim() ? undefined : t('express.messageWanted'),
      name: name.trim() ? undefined : t('express.nameWanted'),
      phone: phone.trim() || email.trim() ? undefined : t('express.reachWanted'),
    }),
    send,
    done: async ({ id, etag }) => {
      sessionStorage.removeItem(place)
      await addFile(id, etag)
      for (const name of interestQueries) void queries.invalidateQueries({ queryKey: [name] })
      await router.replace(`/interests/${id}`)
    },
  })
  watch(
    () => ({ ...form.values }),
    (values) => sessionStorage.setItem(place, JSON.stringify({ ...values, key })),
  )
  onMounted(() => {
    form.values.name ||= account.value?.name ?? ''
    form.values.email ||= account.value?.email ?? ''
  })

  const { data: own, isFetching } = useListings(() => ({
    kind: target.kind === 'ACHIEVEMENT' ? 'NEED' : 'ACHIEVEMENT',
    status: 'PUBLISHED',
    size: 100,
  }))

  /** Only what is published can be brought along; a draft of which one looked at the matches cannot. */
  const isNotBrought = computed(() => {
    const page = own.value
    const wanted = target.brought
    if (!page || !wanted || isFetching.value || page.total > page.items.length) return false
    return page.items.every(({ id }) => id !== wanted)
  })
  watch(
    isNotBrought,
    (isNot) => {
      if (isNot && form.values.broughtId === target.brought) form.values.broughtId = ''
    },
    { immediate: true },
  )

  async function send({ message, broughtId, name, phone, email }: Values) {
    try {
      const { value, etag } = await expressInterest(
        {
          listingId: target.id,
          ...(broughtId && { broughtId }),
          message,
          contact: { name, ...(phone.trim() && { phone }), ...(email.trim() && { email }) },
        },
        key,
      )
      return { id: value.interest.id, etag }
    } catch (error) {
      throw error instanceof Problem ? withoutPlaces(error) : error
    }
  }

  /** The interest is sent already: a file that did not follow can be added on its page. */
  async function addFile(id: string, etag: string) {
    try {
      if (file.value) await attach(id, etag, file.value)
      tell(t('express.sent'))
    } catch {
      tell(t('express.fileFailed'))
    }
  }

  return { form, file, isNotBrought, own: computed(() => own.value?.items ?? []) }
}

/** The server names the fields of the contact by their place in the request, the form by their names. */
function withoutPlaces({ status, type, detail, errors, retryAt }: Problem) {
  const named = errors.map(({ field, message }) => ({ field: field.replace('contact.', ''), message }))
  return new Problem(status, type, detail, named, retryAt)
}
