const cookieNames = ['__Host-XSRF-TOKEN', 'XSRF-TOKEN']
const safeMethods = ['GET', 'HEAD']

/** Repeats the token of the cookie in a header, as it is at this moment: it changes when somebody signs in. */
export async function withCsrfToken(request: Request): Promise<Request> {
  if (!safeMethods.includes(request.method)) {
    request.headers.set('X-XSRF-TOKEN', csrfToken() ?? (await newToken()) ?? '')
  }
  return request
}

function csrfToken(): string | undefined {
  const cookies = new Map(
    document.cookie.split('; ').map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [name, value.join('=')]
    }),
  )
  return cookieNames.map((name) => cookies.get(name)).find(Boolean)
}

/** Any answer of the server brings the cookie. */
async function newToken() {
  await fetch(`${location.origin}/api/session`)
  return csrfToken()
}
