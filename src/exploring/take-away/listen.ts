/** Tells of each call of some methods of an object, after which they do what they always do. */
export function listen<Thing extends object>(
  thing: Thing,
  heard: Readonly<Record<string, (...given: never[]) => unknown>>,
): void {
  for (const [name, hear] of Object.entries(heard)) {
    const own = Reflect.get(thing, name) as (...given: unknown[]) => unknown;
    Reflect.set(thing, name, (...given: unknown[]) => {
      hear(...(given as never[]));
      return own.apply(thing, given);
    });
  }
}
