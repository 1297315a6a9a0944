const chunk = new Uint8Array(1 << 20).map((_, i) => i * i);
const stream = new CompressionStream("gzip");
stream.readable.pipeTo(new WritableStream());
const writer = stream.writable.getWriter();
for (;;) await writer.write(chunk);
