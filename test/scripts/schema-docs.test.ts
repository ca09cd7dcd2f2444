import { expect, test } from "vitest";
import type { JsonSchema } from "../../scripts/json-schema-reader.ts";
import { withSchemaDocs } from "../../scripts/schema-docs.ts";

const SCHEMA: JsonSchema = {
  $defs: {
    Model: {
      properties: { size: { anyOf: [{ type: "number" }, { type: "null" }], description: "How big.", default: 1 } },
    },
    Local: { properties: { kind: { const: "local" }, port: { description: "A port of this machine." } } },
    Cluster: { properties: { kind: { const: "cluster" }, port: { description: "A port of the cluster." } } },
  },
  properties: {
    models: { description: "The models.", additionalProperties: { $ref: "#/$defs/Model" } },
    targets: { items: { oneOf: [{ $ref: "#/$defs/Local" }, { $ref: "#/$defs/Cluster" }] } },
  },
};

const TYPES = `interface Config extends More {
    readonly models?: {
        readonly [id: string]: Model | null;
    };
}
interface More {
    readonly targets?: readonly Target[];
}
interface Model {
    readonly size?: number | null;
}
type Target = Local | Cluster;
interface Local {
    readonly kind: "local";
    readonly port: number;
}
interface Cluster {
    readonly kind: "cluster";
    readonly port: number;
}
`;

test("each key has the description of its place in the schema", () => {
  expect(withSchemaDocs(TYPES, "Config", SCHEMA)).toBe(`interface Config extends More {
    /** The models. */
    readonly models?: {
        readonly [id: string]: Model | null;
    };
}
interface More {
    readonly targets?: readonly Target[];
}
interface Model {
    /**
     * How big.
     *
     * @defaultValue \`1\`
     */
    readonly size?: number | null;
}
type Target = Local | Cluster;
interface Local {
    readonly kind: "local";
    /** A port of this machine. */
    readonly port: number;
}
interface Cluster {
    readonly kind: "cluster";
    /** A port of the cluster. */
    readonly port: number;
}
`);
});

test("a key without a place is refused", () => {
  const types = TYPES.replace("readonly size?: number | null;", "");
  expect(() => withSchemaDocs(types, "Config", SCHEMA)).toThrow("The types have no place for Model.size");
});

test("a key with two descriptions is refused", () => {
  const types = TYPES.replace("Local | Cluster", "Local").replace('readonly kind: "local";', "");
  expect(() => withSchemaDocs(types, "Config", SCHEMA)).toThrow("port has two descriptions");
});

test("a key with a comment of its own is refused: two texts would drift apart", () => {
  const types = TYPES.replace("readonly size", "/** Size. */ readonly size");
  expect(() => withSchemaDocs(types, "Config", SCHEMA)).toThrow("its text belongs in the schema");
});
