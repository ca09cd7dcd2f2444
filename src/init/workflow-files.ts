import { LOCK_FILE } from "../hub/lock/lock.ts";
import { checkWorkflow, deployWorkflow } from "./workflows.generated.ts";

export interface WorkflowOptions {
  readonly target: "local" | "cluster";
  /** The branch whose pushes deploy. */
  readonly branch: string;
  /** The config's folder, from the root of the repository, with `/`; empty for the root. */
  readonly folder: string;
}

export interface NewFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** The example workflows, fitted to a repository. */
export function workflowFiles(options: WorkflowOptions): readonly NewFile[] {
  const inFolder = options.folder === "" ? [] : [workingDirectory(options.folder)];
  return [
    { path: ".github/workflows/models-check.yml", text: fitted(checkWorkflow, [PIN, ...inFolder]) },
    {
      path: ".github/workflows/models-deploy.yml",
      text: fitted(deployWorkflow, [PIN, ...deployChanges(options), ...inFolder]),
    },
  ];
}

interface Change {
  /** Stands in the example exactly once. */
  readonly from: string;
  readonly to: string;
}

/** zizmor asks for a commit; a first set-up has the tag of the release, which is easier to read. */
const PIN: Change = {
  from: "rayfleet/rayfleet@v1 # better: the commit of a release",
  to: "rayfleet/rayfleet@v1 # zizmor: ignore[unpinned-uses] better: the commit of a release",
};

function deployChanges({ target, branch, folder }: WorkflowOptions): readonly Change[] {
  const inFolder = folder === "" ? "" : `${folder}/`;
  const paths = ["models.config.*", LOCK_FILE].map((name) => JSON.stringify(inFolder + name)).join(", ");
  const changes: Change[] = [
    { from: "branches: [main]", to: `branches: [${JSON.stringify(branch)}]` },
    { from: 'paths: ["models.config.*", "models.lock.json"]', to: `paths: [${paths}]` },
  ];
  if (target === "local") {
    // Labels that every such runner has; those of the user's own are not known here.
    changes.push({
      from: "runs-on: [self-hosted, gpu]",
      to: "runs-on: [self-hosted, linux] # and a label of your GPU runner",
    });
    return changes;
  }
  return [
    ...changes,
    { from: "from a self-hosted runner with GPUs", to: "from a runner that reaches the cluster" },
    {
      from: "runs-on: [self-hosted, gpu]",
      to: "runs-on: [self-hosted, linux] # or any runner that reaches the cluster's dashboard",
    },
    {
      from: "hf-token: ${{ secrets.HF_TOKEN }}",
      to: "ray-token: ${{ secrets.RAY_AUTH_TOKEN }} # empty for a cluster that asks for none",
    },
  ];
}

function workingDirectory(folder: string): Change {
  return {
    from: "        with:\n          command: ",
    to: `        with:\n          working-directory: ${JSON.stringify(folder)}\n          command: `,
  };
}

function fitted(text: string, changes: readonly Change[]): string {
  let result = text;
  for (const { from, to } of changes) {
    if (result.split(from).length !== 2)
      throw new Error(`fitting an example workflow: ${JSON.stringify(from)} is not in it once`);
    result = result.replace(from, () => to);
  }
  return result;
}
