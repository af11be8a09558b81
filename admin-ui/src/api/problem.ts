import type { components } from './generated/schema'

type ProblemDetail = components['schemas']['Problem']

const searchUnavailable = '/problems/search-unavailable'

/** An answer of the server that is not the one asked for (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    readonly detail?: string,
  ) {
    super(detail ?? `${status} ${type}`)
  }

  get isNotFound() {
    return this.status === 404
  }

  get isSearchUnavailable() {
    return this.type.endsWith(searchUnavailable)
  }
}

export function toProblem(status: number, body: unknown): Problem {
  const { type, detail } = isProblemDetail(body) ? body : { type: 'about:blank', detail: undefined }
  return new Problem(status, type, detail)
}

function isProblemDetail(body: unknown): body is ProblemDetail {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string'
}
