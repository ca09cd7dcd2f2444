import { readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { config } from "../src/schema/config.ts";

const FILE = new URL("../schema/models.config.schema.json", import.meta.url);

/** Written first; the address names the version of the format and is never fetched. */
const DIALECT_AND_ID = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://github.com/rayfleet/rayfleet/schema/v1/models.config.schema.json",
};

/** The JSON Schema of the config, for editors and other programs: draft 2020-12, of the file as it is written. */
export function configJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(config, {
    io: "input",
    target: "draft-2020-12",
    override: ({ jsonSchema }) => {
      const { description } = jsonSchema;
      if (description?.includes("`") ?? false) jsonSchema["markdownDescription"] = description;
    },
  });
  return { ...DIALECT_AND_ID, ...schema };
}

/** Brings the committed schema up to date; without `write`, only says whether it is stale. */
export function generateSchema({ write }: { readonly write: boolean }): readonly string[] {
  const wanted = `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
  if (currentText() === wanted) return [];
  if (write) writeFileSync(FILE, wanted);
  return ["schema/models.config.schema.json"];
}

function currentText(): string | undefined {
  try {
    return readFileSync(FILE, "utf8");
  } catch {
    return undefined;
  }
}
