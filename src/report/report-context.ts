/** Where a report belongs: what its links and its footer are made of. */
export interface ReportContext {
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The commit that was checked or deployed, in full. */
  readonly commit: string;
  /** Relative to the repository. */
  readonly configFile: string;
  readonly run?: { readonly number: string; readonly url: string };
  readonly version: string;
}
