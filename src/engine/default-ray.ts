/** The release of Ray that a config is for when it does not say. */
export const DEFAULT_RAY = "2.60.0";
