/** The same function, which works out each answer once and keeps it as long as what it was asked about. */
export function once<K extends object, V>(ask: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = { answer: ask(key) };
      known.set(key, found);
    }
    return found.answer;
  };
}
