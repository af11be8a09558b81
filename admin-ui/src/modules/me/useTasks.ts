import { api, bodyOf, type ListingKind, type Session } from '@/api/client'
import { pathOf } from '@/modules/mylistings/drafts'
import { useContractRights } from '@/modules/contracts/useContractRights'
import { useContractTasks } from '@/modules/contracts/useContractTasks'
import { useInterestTasks } from '@/modules/interests/useInterestTasks'
import { answersOf } from '@/shared/answers'
import { useSession } from '@/shared/session/useSession'
import { labelOf } from '@/shared/useTaxonomies'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useListingTasks } from './useListingTasks'

export interface Task {
  to: string
  title: string
  text: string
}

/** What waits for this person, and where it usually goes; the queues of operators stand in their home. */
export function useTasks() {
  const { t } = useI18n()
  const { session, organization, isAdmin, hasRole } = useSession()
  const listings = useListingTasks()
  const interests = useInterestTasks()
  const contracts = useContractTasks()
  const { mayLook } = useContractRights()
  const account = useQuery({
    queryKey: ['own-account', 'second-factor'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/account', { signal })),
  })

  const waiting = computed<Task[]>(() => [
    ...organizationTask(session.value),
    ...interests.waiting.value,
    ...contracts.waiting.value,
    ...listings.waiting.value,
    ...(session.value.unreadNotifications > 0
      ? [
          {
            to: '/notifications?show=unread',
            title: t('me.unread', session.value.unreadNotifications),
            text: t('me.unreadText'),
          },
        ]
      : []),
    ...(account.data.value?.secondFactor === false ? [task('/account/second-factor', 'secondFactor')] : []),
  ])

  const usual = computed<Task[]>(() => [
    ...interests.usual.value,
    ...contracts.usual.value,
    ...statisticsTask(),
    ...listings.usual.value,
    ...newListingTask(),
    ...(hasRole('UNIVERSITY', 'BROKER') ? [task('/needs', 'browseNeeds')] : []),
    ...(hasRole('COMPANY', 'BROKER') ? [task('/achievements', 'browseAchievements')] : []),
    task('/searches', 'searches'),
    ...(isAdmin.value ? [task('/organization/members', 'members')] : []),
    ...(organization.value?.status === 'VERIFIED'
      ? [task(`/organizations/${organization.value.id}`, 'publicPage')]
      : []),
    ...session.value.parks.map((park) => ({
      to: `/parks/${park.code}/manage`,
      title: labelOf(park),
      text: t('me.parkText'),
    })),
    ...(hasRole('OPERATOR')
      ? [task('/operations/accounts', 'accounts'), task('/operations/audit', 'audit')]
      : []),
    ...(session.value.roles.length === 0
      ? [task('/achievements', 'browseAchievements'), task('/needs', 'browseNeeds')]
      : []),
  ])

  function statisticsTask(): Task[] {
    return mayLook.value
      ? [{ to: '/statistics', title: t('statistics.title'), text: t('statistics.deskText') }]
      : []
  }

  function organizationTask({ organization, roles }: Session): Task[] {
    if (!organization)
      return roles.length === 0 ? [task('/organization/register', 'registerOrganization')] : []
    const state = organization.status.toLowerCase()
    return organization.status === 'VERIFIED'
      ? []
      : [{ to: '/organization', title: t(`me.${state}`, organization), text: t(`me.${state}Text`) }]
  }

  /** Companies come to state needs, universities to show what they can do. */
  function newListingTask(): Task[] {
    if (organization.value?.memberRole === 'VIEWER') return []
    const begin = (kind: ListingKind) => ({
      to: `/workspace/${pathOf[kind]}/new/edit`,
      title: t(`mylistings.new.${kind}`),
      text: t('desk.newText'),
    })
    return [
      ...(hasRole('UNIVERSITY') ? [begin('ACHIEVEMENT')] : []),
      ...(hasRole('COMPANY') ? [begin('NEED')] : []),
    ]
  }

  function task(to: string, key: string): Task {
    return { to, title: t(`me.${key}`), text: t(`me.${key}Text`) }
  }

  return {
    waiting,
    usual,
    ...answersOf([account, ...listings.queries, ...interests.queries, ...contracts.queries]),
  }
}
