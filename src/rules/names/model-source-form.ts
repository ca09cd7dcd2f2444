import type { Finding, Repair } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { isHubId } from "../../resolve/model-source.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** As huggingface_hub checks it (`utils/_validators.py:validate_repo_id`). */
const repositoryId = /^(?:[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?\/)?[A-Za-z0-9_](?:[\w.-]*\w)?$/u;
/** What Ray downloads from (Ray 2.60 `llm/_internal/common/utils/cloud_utils.py`). */
const bucket = /^(?:s3|gs|abfss|azure):\/\/[^/\s]+\/?\S*$/u;
const hubPage =
  /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/([^/\s?#]+\/[^/\s?#]+)|^hf:\/\/([^/\s]+\/[^/\s]+)/u;

/** A source that neither the Hub nor Ray can be asked for. */
export function modelSourceForm(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const { model_source: source } = model.config;
    const wrong = whyWrong(source);
    if (wrong === undefined) return [];
    const { help, value } = wrong;
    const repair = (path: Finding["path"]): readonly Repair[] =>
      value === undefined ? [] : [{ kind: "set_value", path, value }];
    const message = `${quote(source)} is neither a Hub id nor a path nor an address of a bucket`;
    return [
      mistakeIn(model, {
        code: "RF349",
        message,
        key: ["model_source"],
        help,
        ...(value === undefined ? {} : { repair }),
      }),
    ];
  });
}

function whyWrong(source: string): { readonly help: string; readonly value?: string } | undefined {
  const page = hubPage.exec(source);
  const id = page?.[1] ?? page?.[2];
  if (id !== undefined) return { help: `Write the id alone: \`${id}\`.`, value: id };
  if (source.startsWith("~")) return { help: "Write the path in full: the nodes have other home folders." };
  if (source.startsWith("file://")) return { help: "Write the path without `file://`." };
  if (source.includes("\\")) return { help: "Write a path on the nodes with `/`." };
  if (!isHubId(source)) {
    if (!source.includes("://") || bucket.test(source)) return undefined;
    return { help: "Ray loads weights from the Hub, from s3://, gs://, abfss:// and azure://, and from paths." };
  }
  const [repository, tag] = source.split(/[@:]/u, 2);
  if (tag !== undefined && repository !== undefined && repositoryId.test(repository)) {
    return { help: `Write \`model_source: ${repository}\` and \`revision: ${tag}\`.` };
  }
  if (repositoryId.test(source) && !/--|\.\./u.test(source)) return undefined;
  return { help: "A Hub id is `organisation/name`. A path starts with `./`, `../` or `/`." };
}
