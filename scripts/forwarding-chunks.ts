import { basename } from "node:path";
import type { OutputBundle, Plugin } from "rolldown";

const FORWARDING = /^import \{ ([^}]+) \} from "\.\/([\w.-]+)";\s+export \{ [^}]+ \};?\s*$/u;
const IMPORT_CALL = /\bimport\("(\.\/(?:chunks\/)?)([\w.-]+)"\)/gu;

interface Forwarding {
  readonly to: string;
  /** The module's exports, as an object made of the chunk's. */
  readonly exports: string;
}

/**
 * Takes out the chunks that only pass on what is in another one. `import()` of a module that shares its chunk makes one,
 * and each file that is loaded makes a start longer.
 */
export function withoutForwardingChunks(): Plugin {
  return {
    name: "without-forwarding-chunks",
    generateBundle(_options, bundle) {
      const forwarding = forwardingChunks(bundle);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const code = chunk.code.replaceAll(IMPORT_CALL, (call, folder: string, file: string) => {
          const found = forwarding.get(file);
          return found === undefined ? call : `import("${folder}${found.to}").then((chunk) => (${found.exports}))`;
        });
        if (code !== chunk.code) chunk.code = code;
      }
      for (const fileName of Object.keys(bundle)) {
        if (forwarding.has(basename(fileName))) delete bundle[fileName];
      }
    },
  };
}

function forwardingChunks(bundle: OutputBundle): ReadonlyMap<string, Forwarding> {
  const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
  // An `import` of one of them needs the file.
  const imported = new Set(chunks.flatMap((chunk) => chunk.imports));
  const found = new Map<string, Forwarding>();
  for (const { fileName, code } of chunks) {
    const [, names, to] = FORWARDING.exec(code) ?? [];
    if (names === undefined || to === undefined || imported.has(fileName)) continue;
    found.set(basename(fileName), { to, exports: `{ ${names.split(", ").map(propertyOf).join(", ")} }` });
  }
  return found;
}

/** `t as run` becomes `run: chunk.t`. */
function propertyOf(name: string): string {
  const [inner, outer] = name.split(" as ");
  return `${outer ?? inner}: chunk.${inner}`;
}
