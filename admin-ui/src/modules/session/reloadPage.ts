/** In a file of its own, so that tests can do without. */
export function reloadPage() {
  location.reload()
}
