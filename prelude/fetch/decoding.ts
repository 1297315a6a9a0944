import type { Encoding } from "../../types/protocol.ts";
import { bare, PromiseThen, TypeErrorClass } from "../natives/primordials.ts";
import {
  byteLengthOf,
  type Bytes,
  controllerClose,
  controllerEnqueue,
  controllerError,
  controllerRequest,
  decompressionReadable,
  DecompressionStreamClass,
  decompressionWritable,
  getReader,
  getWriter,
  ReadableStreamClass,
  readerCancel,
  readerRead,
  respondByob,
  viewBytes,
  writerAbort,
  writerClose,
  writerWrite,
} from "../natives/web.ts";

/**
 * Bytes that are inflated in one go: the engine makes one chunk of whatever
 * they become, which is a thousand times as much at the worst of gzip.
 */
const PIECE_BYTES = 8 * 1024;
/** In the first byte of a zlib header: its method, which is deflate. */
const ZLIB_METHOD = 8;

type Format = "gzip" | "deflate" | "deflate-raw" | "brotli";

/** A stream that can be broken. */
export interface Breakable {
  readonly stream: ReadableStream<Bytes>;
  fail(reason: unknown): void;
}

/** `body` with its `encodings` undone as it is read, one after the other. */
export function decoded(
  body: Breakable,
  encodings: readonly Encoding[] | undefined,
): Breakable {
  if (!encodings) return body;
  let plain = body;
  for (let i = 0; i < encodings.length; i++) {
    plain = new Decoding(plain, encodings[i]!);
  }
  return plain;
}

/** One encoding that is undone here, at the guest's own cost. */
class Decoding implements Breakable {
  readonly stream: ReadableStream<Bytes>;
  #input: Breakable;
  #encoding: Encoding;
  #source: ReadableStreamDefaultReader;
  #controller!: ReadableByteStreamController;
  #begun = false;
  #over = false;
  /** The decoder's two ends; without input there is none. */
  #writer: WritableStreamDefaultWriter<Bytes> | undefined;
  #output: ReadableStreamDefaultReader | undefined;
  /** Why there is no more to be decoded. */
  #broken: { reason: unknown } | undefined;

  constructor(input: Breakable, encoding: Encoding) {
    this.#input = input;
    this.#encoding = encoding;
    this.#source = getReader(input.stream);
    const source = bare<unknown>();
    source.type = "bytes";
    source.start = (controller: ReadableByteStreamController) => {
      this.#controller = controller;
    };
    source.pull = () => this.#pull();
    source.cancel = (reason: unknown) => {
      this.#over = true;
      this.#giveUp(reason);
    };
    const strategy = bare<unknown>();
    strategy.highWaterMark = 0;
    this.stream = new ReadableStreamClass(source as never, strategy as never);
  }

  /** Breaks the stream, and what it reads from. */
  fail(reason: unknown): void {
    this.#input.fail(reason);
    this.#break(reason);
  }

  async #pull(): Promise<void> {
    try {
      if (!this.#begun) await this.#begin();
      const result = this.#output && await readerRead(this.#output);
      if (this.#over) return;
      if (!result || result.done) return this.#close();
      controllerEnqueue(this.#controller, result.value as Bytes);
    } catch {
      this.#break(
        this.#broken ? this.#broken.reason : new TypeErrorClass(
          "Cannot decode the body: it is not what content-encoding says, " +
            this.#encoding,
        ),
      );
    }
  }

  #break(reason: unknown): void {
    if (this.#over) return;
    this.#over = true;
    controllerError(this.#controller, reason);
    this.#giveUp(reason);
  }

  /** An empty body is no error, whatever its header says. */
  async #begin(): Promise<void> {
    this.#begun = true;
    const first = await this.#read();
    if (!first) return;
    const decoder = new DecompressionStreamClass(
      formatOf(this.#encoding, first) as CompressionFormat,
    );
    this.#output = getReader(decompressionReadable(decoder));
    this.#writer = getWriter(decompressionWritable(decoder));
    PromiseThen(this.#feed(this.#writer, first), undefined, () => {});
  }

  /** Writes no faster than the decoder takes it, and so than it is read. */
  async #feed(
    writer: WritableStreamDefaultWriter<Bytes>,
    first: Bytes,
  ): Promise<void> {
    let chunk: Bytes | undefined = first;
    try {
      for (; chunk; chunk = await this.#read()) {
        const length = byteLengthOf(chunk);
        for (let at = 0; at < length; at += PIECE_BYTES) {
          const left = length - at;
          const size = left < PIECE_BYTES ? left : PIECE_BYTES;
          await writerWrite(writer, viewBytes(chunk, at, size));
        }
      }
      await writerClose(writer);
    } catch (error) {
      // The decoder's own errors are told at its other end.
      await writerAbort(writer, error);
    }
  }

  /** Chunks that are not empty. */
  async #read(): Promise<Bytes | undefined> {
    try {
      const { done, value } = await readerRead(this.#source);
      return done ? undefined : value as Bytes;
    } catch (reason) {
      this.#broken = { reason };
      throw reason;
    }
  }

  #close(): void {
    this.#over = true;
    controllerClose(this.#controller);
    const request = controllerRequest(this.#controller);
    if (request) respondByob(request, 0);
  }

  #giveUp(reason: unknown): void {
    const quiet = (promise: Promise<unknown>) =>
      PromiseThen(promise, undefined, () => {});
    quiet(readerCancel(this.#source, reason));
    if (this.#writer) quiet(writerAbort(this.#writer, reason));
  }
}

/** Some servers leave the header of zlib away. */
function formatOf(encoding: Encoding, first: Bytes): Format {
  if (encoding === "gzip") return "gzip";
  if (encoding === "br") return "brotli";
  return (first[0]! & 0x0f) === ZLIB_METHOD ? "deflate" : "deflate-raw";
}
