import { packageVersion } from "../cli/package-file.ts";
import { start } from "./start.ts";

/** The post step never loads the commands. */
await start(packageVersion(), async () => (await import("./action-commands.ts")).actionCommands);
