const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

export function isEmail(text: string) {
  return email.test(text.trim())
}

/** An empty text means that nothing was given; the server wants it left out. */
export function filled<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [
        name,
        typeof value === 'string' && !name.match(/password/i) ? value.trim() : value,
      ])
      .filter(([, value]) => value !== ''),
  ) as Values
}
