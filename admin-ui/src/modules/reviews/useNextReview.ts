import { tell } from '@/shared/notice'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { useReviewSearch } from './useReviewSearch'
import { useForgetReviews, useReviews } from './useReviews'

/** The queue a review was opened from, and the way through it. */
export function useNextReview(id: () => string) {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const { search } = useReviewSearch()
  const { data: page } = useReviews(() => search.value)
  const forget = useForgetReviews()

  const next = computed(() => {
    const ids = page.value?.items.map((item) => item.id) ?? []
    const others = [...ids.slice(ids.indexOf(id()) + 1), ...ids]
    return others.find((other) => other !== id())
  })

  function to(target?: string) {
    return { path: `/operations/reviews${target ? `/${target}` : ''}`, query: route.query }
  }

  /** After the last of a page come those that have moved up meanwhile. */
  async function goOn() {
    const following = next.value
    await forget([id()])
    const target = following ?? next.value
    if (!target) tell(t('review.queueEmpty'))
    await router.push(to(target))
  }

  return { next, to, goOn }
}
