import type { Funnel, FunnelStep } from '@/modules/statistics/figures'

export interface Drop {
  from: FunnelStep
  to: FunnelStep
  lost: number
  reached: number
}

/** Between which two steps most listings stay behind; nothing where all go on, or a number is hidden on either side. */
export function biggestDrop({ steps }: Funnel): Drop | undefined {
  const drops = steps.slice(1).flatMap((to, index) => {
    const from = steps[index]!
    return from.listings == null || to.listings == null
      ? []
      : [
          {
            from,
            to,
            reached: from.listings,
            lost: from.listings - to.listings,
          },
        ]
  })
  const [biggest] = drops.filter(({ lost }) => lost > 0).toSorted((one, other) => other.lost - one.lost)
  return biggest
}
