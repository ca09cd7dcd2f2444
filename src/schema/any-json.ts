import * as z from "zod";
import type { JsonValue } from "./json.ts";

/** Any JSON value, for keys whose content belongs to another program. */
export const jsonValue: z.ZodType<JsonValue, JsonValue> = z.json().meta({ id: "Json", description: "Any value." });

/** An open map: its keys are checked by the program that reads them. */
export const jsonObject = z.record(z.string(), jsonValue);
