// The few rules of listings that the pages depend on.

const needed = {
  ACHIEVEMENT: [
    ['title', ({ title }) => title, '请填写名称。', 'Give it a title.'],
    [
      'summary',
      ({ summary, description }) => summary || description,
      '请写简介或详细说明。',
      'Write a summary.',
    ],
    ['field', ({ field }) => field, '请选择技术领域。', 'Choose a technical field.'],
    [
      'stage',
      ({ stage, trl }) => stage || trl,
      '请选择所处阶段或技术成熟度。',
      'Choose a stage or a readiness.',
    ],
    ['transferModes', ({ transferModes }) => transferModes.length, '请至少选一种转化方式。', 'Choose a way.'],
  ],
  NEED: [
    ['title', ({ title }) => title, '请填写名称。', 'Give it a title.'],
    ['kind', ({ kind }) => kind, '请选择需求类型。', 'Choose the kind of need.'],
    ['problem', ({ problem }) => problem, '请说明要解决的问题。', 'Say what the problem is.'],
    ['field', ({ field }) => field, '请选择技术领域。', 'Choose a technical field.'],
  ],
}

export function missingOf(kind, content, english) {
  return needed[kind]
    .filter(([, isThere]) => !isThere(content))
    .map(([field, , zh, en]) => ({ field, message: english ? en : zh }))
}

export function isComplete(kind, content) {
  return missingOf(kind, content).length === 0
}

export function differences(before, after) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({
      field,
      before: before[field],
      after: after[field],
      ...(isLong(before[field]) && isLong(after[field]) && { parts: parts(before[field], after[field]) }),
    }))
}

function isLong(text) {
  return typeof text === 'string' && text.length > 30
}

/** What both begin and end with stays; the middle was changed. */
function parts(before, after) {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++
  return [
    { op: 'SAME', text: before.slice(0, start) },
    { op: 'REMOVED', text: before.slice(start, before.length - end) },
    { op: 'ADDED', text: after.slice(start, after.length - end) },
    { op: 'SAME', text: end ? before.slice(-end) : '' },
  ].filter(({ text }) => text)
}
