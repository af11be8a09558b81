import type { components } from './generated/schema'

type ProblemDetail = components['schemas']['Problem']
export type FieldError = NonNullable<ProblemDetail['errors']>[number]

const searchUnavailable = '/problems/search-unavailable'

/** An answer of the server that is not the one asked for (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    readonly detail?: string,
    readonly errors: FieldError[] = [],
    /** When it is worth trying again. */
    readonly retryAt?: Date,
  ) {
    super(detail ?? `${status} ${type}`)
  }

  is(slug: string) {
    return this.type.endsWith(`/problems/${slug}`)
  }

  get isNotFound() {
    return this.status === 404
  }

  get isStale() {
    return this.status === 412
  }

  get isSearchUnavailable() {
    return this.type.endsWith(searchUnavailable)
  }
}

export function toProblem(response: Response, body: unknown): Problem {
  const detail = isProblemDetail(body) ? body : undefined
  return new Problem(
    response.status,
    detail?.type ?? 'about:blank',
    detail?.detail,
    detail?.errors,
    retryAt(response.headers.get('Retry-After')),
  )
}

function retryAt(seconds: string | null): Date | undefined {
  return seconds ? new Date(Date.now() + Number(seconds) * 1000) : undefined
}

function isProblemDetail(body: unknown): body is ProblemDetail {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string'
}
