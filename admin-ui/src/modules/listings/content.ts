import type { AchievementContent, NeedContent } from '@/api/client'

/** What there is to read of an achievement, published or before its review. */
export type AchievementReading = Omit<AchievementContent, 'confidential' | 'attachments'>

/** What there is to read of a need, published or before its review. */
export type NeedReading = Omit<NeedContent, 'anonymous' | 'attachments'>
