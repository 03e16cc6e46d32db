const chunkSize = 1 << 20;

/** A file piece by piece, so that its size costs no memory. Rejects once `signal` says that nobody waits for it. */
export async function* chunksOf(file: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += chunkSize) {
    signal?.throwIfAborted();
    yield new Uint8Array(await file.slice(start, start + chunkSize).arrayBuffer());
  }
}

/** The SHA-256 of a file; undefined where the page was not fetched safely and browsers refuse to compute one. */
export async function checksumOf(file: Blob): Promise<string | undefined> {
  const {subtle} = crypto as Partial<Crypto>;
  const digest = await subtle?.digest('SHA-256', await file.arrayBuffer());
  return (
    digest &&
    Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  );
}
