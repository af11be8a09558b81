// Region rules: kept with every version; a preview moves two achievements of the newest need.
import * as w from './mock-world.mjs'

const then = '2026-11-20T02:00:00Z'

function aRule(id, content, park) {
  const all = {
    fromRegions: [],
    fromParks: [],
    toRegions: [],
    toParks: [],
    fields: [],
    points: 0,
    priority: 0,
    enabled: true,
    ...content,
  }
  return { id, park, content: all, version: 1, at: then, history: [{ at: then, act: 'CREATED', after: all }] }
}

export const regionRules = [
  aRule('1', {
    kind: 'BOOST',
    nameZh: '北京成果优先到津冀落地',
    nameEn: 'Results of Beijing for needs of Tianjin and Hebei',
    fromRegions: ['110000'],
    toRegions: ['120000', '130000'],
    points: 3,
  }),
  aRule('2', { kind: 'PROXIMITY', nameZh: '就近对接', nameEn: 'Short ways' }),
  aRule(
    '3',
    {
      kind: 'PRIORITY_FIELD',
      nameZh: '滨海园优先引进电子信息成果',
      nameEn: 'Binhai wants electronics and information technology',
      fields: ['ELECTRONIC_INFORMATION'],
      points: 2,
    },
    'BINHAI_ZGC',
  ),
]

const application = {
  state: 'DONE',
  total: 12,
  done: 12,
  changed: 3,
  needsPerSecond: 25.5,
  requestedAt: then,
  finishedAt: '2026-11-20T02:00:01Z',
}

const mayRead = ({ park }, { operator, parks }) => operator || !park || parks?.includes(park)
const mayWrite = ({ park }, { operator, parks }) => operator || Boolean(park && parks?.includes(park))

function view(rule, account) {
  const { id, park, content, at, history } = rule
  return {
    id,
    park,
    content,
    writable: mayWrite(rule, account),
    createdAt: history.at(-1).at,
    changedAt: at,
    ...(history.length > 1 && { application }),
  }
}

const tagged = (rule, account, status = 200) => ({ status, body: view(rule, account), etag: rule.version })

function find({ world, account, params }) {
  const found = world.regionRules.find(({ id }) => id === params.id)
  return found && mayRead(found, account) ? found : w.missing()
}

function writable(call) {
  const rule = find(call)
  if (!mayWrite(rule, call.account)) w.refuse(403, 'forbidden')
  call.sameVersion(rule)
  return rule
}

function contentOf(body) {
  const content = { points: 0, priority: 0, ...body }
  delete content.park
  return content
}

/** Half of the sample at a time, so that there is a progress to see. */
function effectOf(query, world) {
  const from = Number(query.get('from') ?? 0)
  const moves = [
    {
      achievementId: 'a1',
      title: '超声辅助焊接装置',
      organization: world.organizations[0].name,
      from: 3,
      to: 1,
    },
    { achievementId: 'a2', title: '激光熔覆工艺', organization: world.organizations[0].name, to: 10 },
  ].map((move) => ({ ...move, ...(move.from && { scoreFrom: 51.5 }), scoreTo: 53.5 }))
  const lists = from === 0 ? [{ needId: 'n1', title: '管道焊缝在线检测', moves }] : []
  return {
    asOf: new Date().toISOString().slice(0, 10),
    touched: 12,
    sampled: 12,
    looked: 6,
    ...(from === 0 && { next: 6 }),
    moves: from === 0 ? 2 : 0,
    placesMoved: from === 0 ? 3 : 0,
    lists,
  }
}

const who = ['PARK_ADMIN', 'OPERATOR']

export const regionRuleRoutes = [
  [
    'GET /api/region-rules',
    ({ world, account, query }) =>
      world.regionRules
        .filter((rule) => mayRead(rule, account))
        .filter(({ park }) => !query.get('park') || !park || park === query.get('park'))
        .map((rule) => view(rule, account)),
    who,
  ],
  ['POST /api/region-rules/preview', ({ world, query }) => effectOf(query, world), who],
  [
    'POST /api/region-rules',
    ({ world, account, body }) => {
      const park = body.park ?? (account.operator ? undefined : account.parks[0])
      const rule = aRule(w.newId(), contentOf(body), park)
      world.regionRules.push(rule)
      return tagged(rule, account, 201)
    },
    who,
  ],
  ['GET /api/region-rules/:id', (call) => tagged(find(call), call.account), who],
  [
    'PUT /api/region-rules/:id',
    (call) => {
      const rule = writable(call)
      const before = rule.content
      const after = contentOf(call.body)
      const at = new Date().toISOString()
      const version = { at, act: 'CHANGED', by: call.account.name, before, after }
      Object.assign(rule, { content: after, version: rule.version + 1, at })
      rule.history.unshift(version)
      return tagged(rule, call.account)
    },
    who,
  ],
  [
    'DELETE /api/region-rules/:id',
    (call) => {
      const rule = writable(call)
      call.world.regionRules = call.world.regionRules.filter(({ id }) => id !== rule.id)
    },
    who,
  ],
  ['GET /api/region-rules/:id/history', (call) => find(call).history, who],
]
