// The queue of reviews, and the state of the search index.
import { achievements, needs } from './mock-data.mjs'
import { ago } from './mock-people.mjs'
import { lists } from './mock-search.mjs'
import * as w from './mock-world.mjs'

/** What an owner submits: nothing that only a publication has. */
function contentOf(kind, index) {
  const models = kind === 'NEED' ? needs : achievements
  const { id } = models[index % models.length]
  const content = { ...lists[kind === 'NEED' ? 'needs' : 'achievements'].find((one) => one.id === id) }
  for (const name of ['organization', 'publishedOn', 'contact']) delete content[name]
  return { ...content, title: index < models.length ? content.title : `${content.title}（修订 ${index}）` }
}

function review(index) {
  const kind = index % 3 === 2 ? 'NEED' : 'ACHIEVEMENT'
  const cause = index % 7 === 1 ? 'CHANGE' : index % 11 === 3 ? 'SAMPLE' : 'FIRST'
  const model = (kind === 'NEED' ? needs : achievements)[
    index % (kind === 'NEED' ? needs : achievements).length
  ]
  return {
    id: `r${index}`,
    version: 1,
    kind,
    cause,
    owner: model.organization ?? { id: 'o6', name: '保定源拓新能源有限公司' },
    trusted: cause === 'SAMPLE',
    content: contentOf(kind, index),
    ...(kind === 'NEED' && { clarity: 30 + ((index * 13) % 65) }),
    submittedAt: ago(9 - index / 6),
  }
}

const store = (world) => (world.reviews ??= Array.from({ length: 46 }, (_, index) => review(index)))

function item({ id, version, kind, cause, content, owner, trusted, clarity, submittedAt }) {
  return {
    id,
    version: String(version),
    kind,
    cause,
    title: content.title,
    owner: { id: owner.id, name: owner.name },
    trusted,
    field: content.field,
    clarity,
    submittedAt,
  }
}

function list({ world, query }) {
  const wanted = (name, value) => !query.get(name) || query.get(name) === value
  const found = store(world)
    .map(item)
    .filter(
      (one) =>
        wanted('kind', one.kind) &&
        wanted('cause', one.cause) &&
        wanted('owner', one.owner.id) &&
        (one.field ?? '').startsWith(query.get('field') ?? '') &&
        one.title.includes(query.get('q') ?? ''),
    )
  const sample = Number(query.get('sample'))
  if (!sample) return w.pageOf(found, query)
  const drawn = found.toSorted(() => Math.random() - 0.5).slice(0, sample)
  return { items: drawn, page: 0, size: sample, total: found.length }
}

const find = ({ world, params }) => store(world).find(({ id }) => id === params.id) ?? w.missing()

function changesOf({ cause, content }) {
  if (cause === 'FIRST') return {}
  const text = content.summary ?? content.problem ?? ''
  const before = { ...content, trl: 5, summary: text.replace('%', '% 以上') }
  return {
    before,
    changes: [
      {
        field: content.problem ? 'problem' : 'summary',
        parts: [
          { op: 'SAME', text: text.slice(0, 20) },
          { op: 'REMOVED', text: '大约' },
          { op: 'ADDED', text: '不超过' },
          { op: 'SAME', text: text.slice(20) },
        ],
      },
      { field: content.problem ? 'minTrl' : 'trl', before: 5, after: content.trl ?? content.minTrl },
      { field: 'keywords', before: content.keywords.slice(1), after: content.keywords },
    ],
  }
}

function caseOf(call) {
  const found = find(call)
  const { kind, content, version } = found
  const { before, changes = [] } = changesOf(found)
  const { id, cause, owner, trusted, submittedAt, clarity } = { ...found, owner: item(found).owner }
  const name = kind === 'NEED' ? 'Need' : 'Achievement'
  const reviewed = { ...content, attachments: [] }
  if (kind === 'ACHIEVEMENT') reviewed.confidential = '脉冲序列的参数表另行提供。'
  const body = {
    id,
    kind,
    cause,
    owner,
    trusted,
    submittedAt,
    clarity,
    [name.toLowerCase()]: reviewed,
    ...(before && { [`before${name}`]: before }),
    changes,
    attachments: content.attachments,
    warnings:
      Number(id.slice(1)) % 4 === 0
        ? [
            {
              field: 'description',
              word: '军工',
              message: call.english ? 'Make sure nothing is classified.' : '请确认不涉及国家秘密。',
            },
          ]
        : [],
    duplicates:
      kind === 'ACHIEVEMENT' && Number(id.slice(1)) % 2 === 0
        ? [
            {
              id: 'l1',
              kind,
              title: '退役动力电池快速分选与梯次利用技术',
              organization: { id: 'o1', name: '滨河理工大学' },
              own: false,
              status: 'PUBLISHED',
              cosine: 0.97,
              jaccard: 0.82,
              overlaps: ['用脉冲响应代替完整充放电', '传统办法要把电芯完整充放一次'],
            },
          ]
        : [],
  }
  return { body, etag: version }
}

function refusal({ decision, scores, comment }) {
  if (decision !== 'APPROVE') return comment ? undefined : '请写明原因。'
  const points = Object.values(scores ?? {})
  const total = points.reduce((sum, point) => sum + point, 0)
  return points.length === 4 && total >= 10 && !points.includes(0) ? undefined : '评分不够。'
}

function decide(call) {
  const found = find(call)
  call.sameVersion(found)
  const reason = refusal(call.body)
  if (reason) w.refuse(409, 'rule-violated', reason)
  call.world.reviews = store(call.world).filter((one) => one !== found)
  return { ...item(found), status: 'PUBLISHED', anonymous: false, changedAt: found.submittedAt, acts: [] }
}

/** The first of many has just been changed by its owner. */
function decideMany(call) {
  const reason = refusal(call.body)
  if (reason) w.refuse(409, 'rule-violated', reason)
  const [first, ...others] = call.body.items.map(({ id }) => id)
  const done = others.length > 1 ? others : [first, ...others]
  call.world.reviews = store(call.world).filter(({ id }) => !done.includes(id))
  return {
    done,
    failed: done.includes(first)
      ? []
      : [{ id: first, reason: call.english ? 'It has just been changed.' : '内容刚刚被修改。' }],
  }
}

const index = (world) =>
  (world.index ??= {
    lastReconciliation: {
      at: ago(0.2),
      checked: 20_013,
      missing: 3,
      outdated: 1,
      ghosts: 0,
      ahead: 0,
      repaired: 4,
    },
  })

/** A rebuild of a quarter of a minute. */
function rebuildOf(world) {
  const { rebuildStartedAt } = index(world)
  if (!rebuildStartedAt) return undefined
  const total = 20_013
  const passed = (Date.now() - rebuildStartedAt) / 1_000
  const startedAt = new Date(rebuildStartedAt).toISOString()
  if (passed < 10) return { startedAt, state: 'COPYING', copied: Math.round((total * passed) / 10), total }
  if (passed < 15) return { startedAt, state: 'VERIFYING', copied: total, total }
  const finishedAt = new Date(rebuildStartedAt + 15_000).toISOString()
  return { startedAt, finishedAt, state: 'SWAPPED', copied: total, total }
}

export const reviewRoutes = [
  ['GET /api/reviews', list, 'OPERATOR'],
  ['POST /api/reviews/batch', decideMany, 'OPERATOR'],
  ['GET /api/reviews/:id', caseOf, 'OPERATOR'],
  ['POST /api/reviews/:id', decide, 'OPERATOR'],
  [
    'GET /api/operations/index',
    ({ world }) => ({
      available: true,
      kinds: [
        { kind: 'ACHIEVEMENT', rows: 12_004, documents: 12_004, waiting: 0, failing: 0 },
        { kind: 'NEED', rows: 8_009, documents: 8_006, waiting: 3, failing: 0, oldestWaitingSeconds: 42 },
      ],
      lastReconciliation: index(world).lastReconciliation,
      rebuild: rebuildOf(world),
    }),
    'OPERATOR',
  ],
  [
    'POST /api/operations/index/reconciliation',
    ({ world }) => {
      Object.assign(index(world).lastReconciliation, {
        at: new Date().toISOString(),
        missing: 0,
        outdated: 0,
        repaired: 0,
      })
      return { status: 202 }
    },
    'OPERATOR',
  ],
  [
    'POST /api/operations/index/rebuild',
    ({ world }) => {
      index(world).rebuildStartedAt = Date.now()
      return { status: 202 }
    },
    'OPERATOR',
  ],
  [
    'GET /api/exports/:list',
    ({ params, query }) => ({
      file: { name: `${params.list}.${query.get('format')}`, type: 'text/csv', content: `${params.list}\n` },
    }),
  ],
]
