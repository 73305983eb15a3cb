/** Gives the value of a field in the query of the page's address, or null when it is not there. */
export function readQuery(): (field: string) => string | null {
  const query = new URLSearchParams(location.search);
  return (field) => query.get(field);
}
