/** Whether a moment lies between `name.gte` and `name.lte` of a query, where they are given. */
export function isWithin(query: URLSearchParams, name: string, at: number): boolean {
  const [from, to] = ['gte', 'lte'].map((end) => query.get(`${name}.${end}`) ?? '');
  return !(from && at < Date.parse(from)) && !(to && at > Date.parse(to));
}
