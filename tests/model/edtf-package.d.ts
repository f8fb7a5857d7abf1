/** The package edtf ships no types; only what the second opinion needs is declared. */
declare module "edtf" {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
