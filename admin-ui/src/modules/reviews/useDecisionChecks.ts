import { useI18n } from 'vue-i18n'
import { obstacle, totalOf, type ChosenScores } from './scores'

export type Decision = 'APPROVE' | 'REQUEST_CHANGES' | 'REJECT'

/** What a decision still lacks, in words: scores to approve, a comment for everything else. */
export function useDecisionChecks() {
  const { t } = useI18n()

  function missingScores(chosen: ChosenScores): string | undefined {
    const found = obstacle(chosen)
    if (!found) return undefined
    return found.key === 'totalTooLow'
      ? t('review.totalTooLow', { total: totalOf(chosen) })
      : t(`review.${found.key}`, { criterion: t(`criterion.${found.criterion}`) })
  }

  return {
    check(decision: Decision, values: { scores: ChosenScores; comment: string }) {
      if (decision === 'APPROVE') return { scores: missingScores(values.scores) }
      return values.comment.trim() ? {} : { comment: t('review.commentWanted') }
    },
  }
}
