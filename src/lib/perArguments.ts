/** One value for each set of arguments, made when first asked for: how loaders that differ by arguments are kept apart. */
export function perArguments<Arguments extends unknown[], Value>(make: (...args: Arguments) => Value) {
  const made = new Map<string, Value>()
  return (...args: Arguments): Value => {
    const key = JSON.stringify(args)
    const held = made.get(key) ?? make(...args)
    made.set(key, held)
    return held
  }
}

/** The same value for the same object, found without looking into it: in front of what compares objects by their text. */
export function perIdentity<Key extends object, Value>(find: (key: Key) => Value) {
  const found = new WeakMap<Key, Value>()
  return (key: Key): Value => {
    const held = found.get(key) ?? find(key)
    found.set(key, held)
    return held
  }
}
