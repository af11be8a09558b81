// Lists taken over from files. What is in a file does not matter here: every one is read as the same invented list.
import { columns, rows, targets } from './mock-import-data.mjs'
import { ago } from './mock-people.mjs'
import * as w from './mock-world.mjs'

const rowsPerSecond = 400
const outcomes = ['NEW', 'CHANGED', 'UNCHANGED', 'DUPLICATE', 'AMBIGUOUS', 'ERROR']

function storeOf(world) {
  world.imports ??= [
    {
      ...anImport('i1', 'o1', 'ACHIEVEMENT', '2025年成果清单.xlsx', ago(40)),
      state: 'APPLIED',
      mode: 'DRAFTS',
      appliedAt: ago(40),
    },
    { ...anImport('i2', 'o1', 'ACHIEVEMENT', '材料学院补充.csv', ago(2)), state: 'CHECKED' },
  ]
  return world.imports
}

function anImport(id, owner, kind, fileName, uploadedAt) {
  return {
    id,
    owner,
    kind,
    fileName,
    state: 'UPLOADED',
    uploadedAt,
    sheet: 'Sheet1',
    headerRow: 2,
    columns,
    targets,
    mappingRemembered: fileName.includes('补充'),
  }
}

function find({ world, account, params }) {
  const found = storeOf(world).find(({ id }) => id === params.id)
  return found?.owner === account.organizationId ? found : w.missing()
}

function mayImport({ account }) {
  if (!account.organizationId || account.memberRole === 'VIEWER') w.refuse(403, 'forbidden', '没有权限。')
}

/** Whatever was started goes on by the clock. */
function view(found) {
  if (found.until && Date.now() >= found.until) {
    Object.assign(found, { state: found.next, until: undefined })
    if (found.state === 'APPLIED') found.appliedAt = new Date().toISOString()
  }
  const isRunning = found.until !== undefined
  const total = 1_200
  const left = isRunning ? Math.ceil((found.until - Date.now()) / 1_000) : 0
  const wasChecked = ['CHECKED', 'APPLYING', 'APPLIED'].includes(found.state)
  const progress = { done: total - left * rowsPerSecond, total, rowsPerSecond, secondsLeft: left }
  return {
    ...Object.fromEntries(
      Object.entries(found).filter(([name]) => !['owner', 'until', 'next'].includes(name)),
    ),
    rows: rows.length,
    ...(wasChecked && { counts: counts() }),
    ...(isRunning && { progress }),
  }
}

function counts() {
  const numberOf = (outcome) => rows.filter((row) => row.outcome === outcome).length
  return Object.fromEntries(outcomes.map((outcome) => [outcome.toLowerCase(), numberOf(outcome)]))
}

function start(found, state, next) {
  return { status: 202, body: view(Object.assign(found, { state, next, until: Date.now() + 3_000 })) }
}

export const importRoutes = [
  [
    'POST /api/imports',
    (call) => {
      mayImport(call)
      const { file, kind } = call.body
      const id = w.newId()
      const now = new Date().toISOString()
      storeOf(call.world).unshift(anImport(id, call.account.organizationId, kind, file.name, now))
      return { status: 201, body: view(storeOf(call.world)[0]) }
    },
  ],
  [
    'GET /api/imports',
    (call) => {
      const own = storeOf(call.world).filter(({ owner }) => owner === call.account.organizationId)
      return w.pageOf(own.map(view), call.query)
    },
  ],
  [
    'GET /api/imports/templates/:kind',
    () => ({ file: { name: '模板.csv', type: 'text/csv', content: '名称' } }),
  ],
  ['GET /api/imports/:id', (call) => view(find(call))],
  [
    'DELETE /api/imports/:id',
    (call) => {
      const found = find(call)
      call.world.imports = storeOf(call.world).filter((one) => one !== found)
    },
  ],
  [
    'PUT /api/imports/:id/mapping',
    (call) => {
      const found = find(call)
      const chosen = new Map(call.body.columns.map(({ position, target }) => [position, target]))
      found.columns = found.columns.map((column) => ({ ...column, target: chosen.get(column.position) }))
      return view(found)
    },
  ],
  ['POST /api/imports/:id/check', (call) => start(find(call), 'CHECKING', 'CHECKED')],
  [
    'POST /api/imports/:id/application',
    (call) => start(Object.assign(find(call), { mode: call.body.mode }), 'APPLYING', 'APPLIED'),
  ],
  [
    'GET /api/imports/:id/rows',
    (call) => {
      find(call)
      const outcome = call.query.get('outcome')
      return w.pageOf(
        rows.filter((row) => !outcome || row.outcome === outcome),
        call.query,
      )
    },
  ],
  [
    'GET /api/imports/:id/result',
    (call) => ({ file: { name: '需要改正的行.csv', type: 'text/csv', content: find(call).fileName } }),
  ],
]
