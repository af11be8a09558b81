// Notifications, audit, mailbox and jobs.
import * as w from './mock-world.mjs'

const choicesOf = ({ choices }) => ({
  choices: Object.entries(choices).map(([topic, delivery]) => ({ topic, delivery })),
})

function inWords({ id, at, kind, title, text, link, read }, english) {
  return { id, at, kind, link, read, title: title[Number(english)], text: text[Number(english)] }
}

export const operationRoutes = [
  [
    'GET /api/notifications',
    ({ world, account, query, english }) =>
      w.pageOf(
        world.notifications
          .filter((one) => one.for === account.id && (query.get('unread') !== 'true' || !one.read))
          .map((one) => inWords(one, english)),
        query,
      ),
  ],
  [
    'POST /api/notifications/reading',
    ({ world, account }) => {
      for (const one of world.notifications) if (one.for === account.id) one.read = true
    },
  ],
  [
    'POST /api/notifications/:id/reading',
    ({ world, params }) => {
      const found = world.notifications.find(({ id }) => id === params.id) ?? w.missing()
      found.read = true
    },
  ],
  ['GET /api/account/notification-choices', ({ account }) => choicesOf(account)],
  [
    'PUT /api/account/notification-choices',
    ({ account, body }) => {
      account.choices = Object.fromEntries(body.choices.map(({ topic, delivery }) => [topic, delivery]))
      return choicesOf(account)
    },
  ],
  [
    'POST /api/notification-choices/unsubscription',
    ({ body }) => (body.token === 'demo' ? undefined : w.refuse(410, 'token-invalid', '链接已失效')),
    'public',
  ],
  [
    'GET /api/audit',
    ({ world, query }) => {
      const wanted = (name, value) => !query.get(name) || query.get(name) === value
      const found = world.audit.filter(
        (entry) =>
          JSON.stringify(entry).includes(query.get('q') ?? '') &&
          wanted('act', entry.act) &&
          wanted('account', entry.account?.id) &&
          wanted('subjectKind', entry.subjectKind) &&
          wanted('subjectId', entry.subjectId),
      )
      return w.pageOf(found, query)
    },
    'OPERATOR',
  ],
  ['GET /api/audit/acts', ({ world }) => [...new Set(world.audit.map(({ act }) => act))].sort(), 'OPERATOR'],
  ['GET /api/operations/mails', ({ world, query }) => w.pageOf(world.mails, query), 'OPERATOR'],
  ['GET /api/operations/mails/health', () => ({ waiting: 2, failed: 1 }), 'OPERATOR'],
  [
    'GET /api/operations/mails/:id',
    ({ world, params }) => world.mails.find(({ id }) => id === params.id) ?? w.missing(),
    'OPERATOR',
  ],
  [
    'GET /api/operations/jobs',
    ({ world, query }) => {
      const outcome = query.get('outcome')
      return w.pageOf(
        world.jobs.filter((run) => !outcome || run.outcome === outcome),
        query,
      )
    },
    'OPERATOR',
  ],
  [
    'PUT /api/taxonomies/:kind/:code',
    ({ world, params, body }) => {
      world.labels.set(params.code, body)
      return { code: params.code, ...body }
    },
    'OPERATOR',
  ],
]
