import type { Environment } from "../process.ts";

/** What an installer needs of the job's environment: where packages come from, and nothing that is secret to the job. */
const HANDED_ON =
  /^(?:HOME|USER|LOGNAME|LANG|LC_\w+|TZ|UV_(?!PUBLISH_)\w+|PIP_\w+|SSL_CERT_FILE|SSL_CERT_DIR|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|XDG_CACHE_HOME|XDG_DATA_HOME|(?:https?|all|no)_proxy)$/iu;

/** The environment of uv, pip and the Python that is tried out. Packages may run code while they are installed. */
export function installEnvironment(env: Environment): Environment {
  const handedOn: Record<string, string> = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" };
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && HANDED_ON.test(name)) handedOn[name] = value;
  }
  // Which Python is used is decided by rayfleet, and none is downloaded behind the user's back.
  return { ...handedOn, UV_PYTHON_DOWNLOADS: "never", UV_NO_PROGRESS: "1" };
}
