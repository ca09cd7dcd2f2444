import { relative, resolve } from "node:path";
import { type Expression, type Node, type SourceFile, SyntaxKind } from "typescript/unstable/ast";
import { isBinaryExpression, isDeleteExpression, isElementAccessExpression } from "typescript/unstable/ast/is";
import { API, type Type, TypeFlags } from "typescript/unstable/sync";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const src = resolve(root, "src");
/** Types of names that are not written where they are looked up with. */
const ANY_NAME =
  TypeFlags.Any | TypeFlags.String | TypeFlags.TemplateLiteral | TypeFlags.TypeParameter | TypeFlags.Index;

interface Lookup {
  readonly place: string;
  readonly name: Expression;
}

/** `table[name]`, where it is read. */
function lookupsIn(file: SourceFile): readonly Lookup[] {
  const found: Lookup[] = [];
  const visit = (node: Node): void => {
    if (isElementAccessExpression(node) && !isWritten(node)) {
      const line = file.text.slice(0, node.getStart(file)).split("\n").length;
      found.push({
        place: `${relative(src, file.fileName)}:${line} ${node.getText(file)}`,
        name: node.argumentExpression,
      });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

function isWritten(node: Node): boolean {
  const { parent } = node;
  if (isDeleteExpression(parent)) return true;
  return isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === SyntaxKind.EqualsToken;
}

function isAnyName(type: Type | undefined): boolean {
  if (type === undefined) return true;
  const types = type.isUnionType() ? type.getTypes() : [type];
  return types.some(({ flags }) => (flags & ANY_NAME) !== 0);
}

test("only ownEntry looks up with a name that is not in the code, so that `constructor` finds nothing", () => {
  const api = new API();
  try {
    const project = api.updateSnapshot({ openProjects: [resolve(root, "tsconfig.json")] }).getProjects()[0];
    if (project === undefined) throw new Error("the project was not opened");
    const files = project.rootFiles.filter((name) => name.startsWith(`${src}/`));
    const lookups = files.flatMap((name) => {
      const file = project.program.getSourceFile(name);
      if (file === undefined) throw new Error(`${name} is not in the project`);
      return lookupsIn(file);
    });
    const types = project.checker.getTypeAtLocation(lookups.map(({ name }) => name));
    const places = lookups.filter((_, index) => isAnyName(types[index])).map(({ place }) => place);
    expect(places.map((place) => place.replace(/:\d+ /u, " "))).toEqual(["diagnostics/own-entry.ts map[name]"]);
  } finally {
    api.close();
  }
});
