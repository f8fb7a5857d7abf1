declare module "cytoscape-fcose" {
  import type { Ext } from "cytoscape";
  /** A layout by forces that starts from a spectral one; registered with `cytoscape.use`. */
  const fcose: Ext;
  export default fcose;
}
