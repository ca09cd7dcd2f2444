/**
 * Where an editor finds the JSON Schema without npm: the file of the release that the workflows use. A repository that
 * has the package names the file in `node_modules` instead, which needs no network.
 */
export const SCHEMA_ADDRESS = "https://raw.githubusercontent.com/rayfleet/rayfleet/v1/schema/models.config.schema.json";

/** The schema's path in a folder in which the package is installed. */
export const INSTALLED_SCHEMA = "node_modules/rayfleet/schema/models.config.schema.json";
