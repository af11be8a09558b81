// What is done with matches, invented: explanations, marks, gaps, runs. For looking at the pages only.
import { matchesOf } from './mock-matching.mjs'
import { lists } from './mock-search.mjs'

const at = '2026-11-20T09:30:00+08:00'

function listing(kind, id) {
  return lists[kind].find((one) => one.id === id)
}

function pairs(english) {
  return lists.needs
    .slice(0, 6)
    .flatMap((need) => matchesOf(need, lists.achievements, english).map((match) => ({ need, ...match })))
}

export const markRoutes = [
  [
    /^\/api\/needs\/([^/]+)\/matches\/([^/]+)\/explanation$/,
    ([, id, other], { english }) => {
      const need = listing('needs', id)
      const achievement = listing('achievements', other)
      if (!need || !achievement) return undefined
      const all = matchesOf(need, lists.achievements, english)
      const match = all.find((one) => one.achievement.id === other)
      return {
        needId: id,
        achievementId: other,
        ...(match && { rank: match.rank }),
        exclusions: match
          ? []
          : [english ? 'The need excludes results from Beijing' : '需求不接受来自北京的成果'],
        grade: match?.grade ?? 'NONE',
        score: match?.score ?? 4,
        likelihood: english
          ? 'About 6 of 10 pairs like this one'
          : '与此类似的配对，10 个中约有 6 个会被评审判为较强相关或更好。',
        components: match?.components ?? [
          { rule: 'words', points: 4, reason: english ? 'Few words' : '共同的词很少' },
        ],
        indicators: [
          { asked: '单只检测时间≤5分钟', must: true, offered: '检测时间≤3分钟', outcome: 'REACHED' },
          { asked: '分选准确率≥98%', must: false, offered: '准确率≥97.5%', outcome: 'CLOSE' },
          { asked: '设备寿命≥10年', must: false, outcome: 'NOT_STATED' },
        ],
        matchedWords: match?.matchedWords ?? [],
        need: { title: need.title, text: need.problem ?? '' },
        achievement: { title: achievement.title, text: achievement.summary ?? '' },
        own: true,
        weightsVersion: 'mock',
        rulesVersion: 'mock',
      }
    },
  ],
  [
    /^\/api\/match-marks$/,
    (_, { query, english }) => {
      const mark = query.get('mark') ?? 'SHORTLISTED'
      const items = pairs(english)
        .slice(0, 5)
        .map(({ need, achievement, grade, score }) => ({
          needId: need.id,
          achievementId: achievement.id,
          own: 'NEED',
          need,
          achievement,
          mark: {
            mark,
            markedAt: at,
            ...(mark === 'DISMISSED' && { reason: 'PRICE_GAP', remark: '差一倍' }),
          },
          grade,
          score,
        }))
      return { items, page: 0, size: 20, total: items.length }
    },
  ],
  [
    /^\/api\/new-matches$/,
    (_, { query, english }) =>
      page(
        query.get('kind') === 'NEED'
          ? []
          : pairs(english)
              .slice(0, 4)
              .map(({ need, achievement, score }, index) => ({
                need,
                achievement,
                grade: 'STRONG',
                score,
                since: at,
                seen: index > 1,
              })),
      ),
  ],
  [
    /^\/api\/gaps\/needs$/,
    () =>
      page(
        lists.needs.slice(0, 7).map((need, index) => ({
          need,
          lacks: index % 2 ? ['VAGUE', 'NO_INDICATORS'] : [],
          clarity: index % 2 ? 31 : 78,
          ...(index % 3 && { nearMiss: near('achievements', index) }),
          daysOpen: 12 + index * 9,
          wantsBroker: index === 0,
          calculatedAt: at,
        })),
      ),
  ],
  [
    /^\/api\/gaps\/achievements$/,
    () =>
      page(
        lists.achievements.slice(0, 7).map((achievement, index) => ({
          achievement,
          lacks: index % 2 ? ['NO_INDICATORS', 'NO_MATURITY'] : [],
          ...(index % 3 && { nearMiss: near('needs', index) }),
          daysOpen: 12 + index * 9,
        })),
      ),
  ],
  [
    /^\/api\/operations\/match-runs$/,
    () => ({
      queue: { waiting: 12, failing: 0, oldestWaitingSeconds: 4 },
      lists: 1_950,
      needs: 2_000,
      ...page([
        run('RUNNING', 'OPERATOR', { done: 812, secondsLeft: 61 }),
        run('DONE', 'NIGHTLY', { done: 2_000, finishedAt: at }),
        run('INTERRUPTED', 'MANY_CHANGES', { done: 400, failed: 2, finishedAt: at }),
      ]),
    }),
  ],
]

function run(state, cause, more) {
  return {
    id: `${state}1`,
    state,
    cause,
    requestedAt: at,
    startedAt: at,
    total: 2_000,
    changed: 95,
    failed: 0,
    needsPerSecond: 19.4,
    stopping: false,
    ...more,
  }
}

function near(kind, index) {
  const { id, title } = lists[kind][index % lists[kind].length]
  return { id, title, grade: 'WEAK', score: 24.5 }
}

function page(items) {
  return { items, page: 0, size: 20, total: items.length }
}
