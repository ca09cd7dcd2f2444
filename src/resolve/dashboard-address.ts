/** The address of a cluster as requests are made of it, without slashes at its end. */
export function dashboardAddress(written: string): string {
  return written.replace(/\/+$/u, "");
}
