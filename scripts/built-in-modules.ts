import type { Plugin } from "rolldown";

const IMPORT = /^import (?:([\w$]+)(?:, )?)?(?:\{ ([^}]*) \})? from "(node:[\w/]+)";$/gmu;

/**
 * Takes Node's own modules as a program does that has no imports. An `import` reads every export of the module, and some
 * of them load a part of Node when they are read: `node:fs` loads readline, `node:util` the threads, `node:http` a
 * WebSocket client. A check needs none of these.
 */
export function builtInModules(): Plugin {
  return {
    name: "built-in-modules",
    renderChunk(code) {
      return code.replaceAll(IMPORT, (_line, whole?: string, names?: string, module = "") =>
        taken(whole, names, module),
      );
    },
  };
}

function taken(whole: string | undefined, names: string | undefined, module: string): string {
  const from = `process.getBuiltinModule("${module}")`;
  const lines: string[] = [];
  if (whole !== undefined) lines.push(`const ${whole} = ${from};`);
  if (names !== undefined) lines.push(`const { ${names.replaceAll(" as ", ": ")} } = ${from};`);
  return lines.join("\n");
}
