import { S as record, _ as json, w as string } from "./schemas.js";

// src/schema/json.ts
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Any JSON value, for keys whose content belongs to another program. */
const jsonValue = json().meta({
	id: "Json",
	description: "Any value."
});
/** An open map: its keys are checked by the program that reads them. */
const jsonObject = record(string(), jsonValue);

export { jsonObject as n, isJsonObject as t };