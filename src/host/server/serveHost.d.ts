/** Serves the built page and add-in from disk on a free port of this machine. */
export function serveHost(root: string, port?: number): Promise<{ readonly address: string; stop(): Promise<void> }>;
