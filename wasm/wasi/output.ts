import { Fd } from "@bjorn3/browser_wasi_shim";

/** A stream that keeps what is written to it, up to a number of bytes. */
export class CappedOutput extends Fd {
  readonly #chunks: Uint8Array[] = [];
  #room: number;
  /** Whether something was dropped. */
  truncated = false;

  constructor(maxBytes: number) {
    super();
    this.#room = maxBytes;
  }

  override fd_write(data: Uint8Array): { ret: number; nwritten: number } {
    const kept = data.slice(0, this.#room);
    this.#room -= kept.length;
    this.truncated ||= kept.length < data.length;
    if (kept.length > 0) this.#chunks.push(kept);
    // The rest is dropped in silence, as a program cannot do better.
    return { ret: 0, nwritten: data.length };
  }

  /** Everything that was kept. */
  text(): string {
    const decoder = new TextDecoder();
    const parts = this.#chunks.map((c) => decoder.decode(c, { stream: true }));
    return parts.join("") + decoder.decode();
  }
}
