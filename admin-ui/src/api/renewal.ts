import { withCsrfToken } from './csrf'

type Renew = () => Promise<boolean>

// What answers 401 for reasons of its own.
const outsideSession = ['/api/session', '/api/session/second-factor', '/api/invitations/acceptance']

let renew: Renew = async () => false

/** Says what to do when the server no longer knows the session; true when it is worth asking again. */
export function onSessionEnd(handler: Renew) {
  renew = handler
}

/** Sends a request; when the session has ended meanwhile, once more after the user has signed in again. */
export async function fetchInSession(request: Request): Promise<Response> {
  const requests = [request, request.clone()]
  return inSession(new URL(request.url).pathname, async () => fetch(await withCsrfToken(requests.shift()!)))
}

/** The same for what is not sent by `fetch`. */
export async function inSession(path: string, send: () => Promise<Response>): Promise<Response> {
  const response = await send()
  if (response.status !== 401 || outsideSession.includes(path)) {
    return response
  }
  return (await renew()) ? send() : response
}
