/** The files at the top of a repository or folder, and their content: enough to tell what a model is. */
export interface Repository {
  readonly files: readonly RepositoryFile[];
  /** The text of a file that is listed. */
  text(file: RepositoryFile, mostBytes: number): Promise<string>;
  /** Bytes `start` to `end`, without the one at `end`; fewer when the file ends before. */
  bytes(file: RepositoryFile, start: number, end: number): Promise<Uint8Array>;
}

export interface RepositoryFile {
  readonly path: string;
  readonly size: number;
}

/** A file that is there and cannot be used. */
export class UnusableFile extends Error {
  readonly path: string;

  constructor(path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UnusableFile";
    this.path = path;
  }
}

export function fileNamed(repository: Repository, path: string): RepositoryFile | undefined {
  return repository.files.find((file) => file.path === path);
}
