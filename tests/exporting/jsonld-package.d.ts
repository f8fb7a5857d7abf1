declare module "jsonld" {
  /** What a JSON-LD processor is told. */
  interface Options {
    readonly documentLoader?: (url: string) => never;
    readonly format?: "application/n-quads";
  }
  const processor: {
    expand(document: object, options: Options): Promise<Record<string, unknown>[]>;
    toRDF(document: object, options: Options): Promise<string>;
    frame(document: object, frame: object, options: Options): Promise<Record<string, unknown>>;
  };
  export default processor;
}
