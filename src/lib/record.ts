/** An object with a value for each name. `Object.fromEntries` makes the same, and forgets which names it has. */
export const record = <Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name, at: number) => Value,
) => Object.fromEntries(names.map((name, at) => [name, valueOf(name, at)])) as Record<Name, Value>
