const FIN = 0x80;
const LENGTH = 0x7f;
/** Lengths that say how many bytes of the real length follow. */
const LENGTH_16 = 126;
const LENGTH_64 = 127;
const FIRST_CONTROL = 8;

/**
 * Follows the frames in what a server sends, to tell what of it is still
 * unfinished. What is wrong with a frame is for others to say.
 */
export class FrameReader {
  #header = new Uint8Array(10);
  #view = new DataView(this.#header.buffer);
  /** Bytes of the header that are there. */
  #have = 0;
  /** Bytes of the payload that are not. */
  #left = 0;
  #inFrame = false;
  /** Frames of the message that has begun. */
  #fragments = 0;
  #inMessage = false;
  #completed = 0;
  #controls = 0;

  /** Whether a frame or a message has begun and not ended. */
  get unfinished(): boolean {
    return this.#inMessage || this.#inFrame || this.#have > 0;
  }

  /** Frames so far of a message that has not ended. */
  get fragments(): number {
    return this.#fragments;
  }

  /** Messages that ended in the last chunk. */
  get completed(): number {
    return this.#completed;
  }

  /** Pings, pongs and closes that ended in the last chunk. */
  get controls(): number {
    return this.#controls;
  }

  read(chunk: Uint8Array): void {
    this.#completed = this.#controls = 0;
    for (let at = 0; at < chunk.length;) {
      if (!this.#inFrame) this.#readHeader(chunk[at++]!);
      else {
        const size = Math.min(this.#left, chunk.length - at);
        at += size;
        this.#left -= size;
      }
      if (this.#inFrame && this.#left === 0) this.#endFrame();
    }
  }

  #readHeader(byte: number): void {
    this.#header[this.#have++] = byte;
    if (this.#have < 2) return;
    const length = this.#header[1]! & LENGTH;
    if (length === LENGTH_64) {
      if (this.#have < 10) return;
      this.#left = Number(this.#view.getBigUint64(2));
    } else if (length === LENGTH_16) {
      if (this.#have < 4) return;
      this.#left = this.#view.getUint16(2);
    } else this.#left = length;
    this.#have = 0;
    this.#inFrame = true;
  }

  #endFrame(): void {
    this.#inFrame = false;
    const first = this.#header[0]!;
    if ((first & 0x0f) >= FIRST_CONTROL) {
      this.#controls++;
    } else if (first & FIN) {
      this.#inMessage = false;
      this.#fragments = 0;
      this.#completed++;
    } else {
      this.#inMessage = true;
      this.#fragments++;
    }
  }
}
