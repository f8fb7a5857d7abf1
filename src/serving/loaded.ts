/** What is there already, or will be. What is there needs no promise, and a list of a thousand things a thousand fewer. */
export type Loaded<Value> = Value | Promise<Value>;

/** Uses something at once where it is there, and else when it is. */
export function whenLoaded<Value, Result>(loaded: Loaded<Value>, use: (value: Value) => Result): Loaded<Result> {
  return loaded instanceof Promise ? loaded.then(use) : use(loaded);
}
