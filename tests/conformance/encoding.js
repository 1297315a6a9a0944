check("TextEncoder", () => {
  const e = new TextEncoder();
  same(e.encoding, "utf-8");
  same(
    e.encode("aä€😀"),
    bytes(97, 195, 164, 226, 130, 172, 240, 159, 152, 128),
  );
  same(e.encode("\ud800"), bytes(239, 191, 189));
  same(e.encode(), bytes());
});
check("TextEncoder.encodeInto", () => {
  const target = new Uint8Array(4);
  const { read, written } = new TextEncoder().encodeInto("a€😀", target);
  same([read, written, ...target], [2, 4, 97, 226, 130, 172]);
});
check("TextDecoder of UTF-8", () => {
  same(new TextDecoder().decode(bytes(0xef, 0xbb, 0xbf, 65)), "A");
  same(
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(
      bytes(0xef, 0xbb, 0xbf, 65),
    ),
    "\ufeffA",
  );
  same(new TextDecoder().decode(bytes(0xff, 65, 0xe2, 0x82)), "\ufffdA\ufffd");
  throws(
    () => new TextDecoder("utf-8", { fatal: true }).decode(bytes(0xff)),
    "TypeError",
  );
  throws(() => new TextDecoder("nonsense"), "RangeError");
});
check("TextDecoder streams", () => {
  const d = new TextDecoder();
  same(d.decode(bytes(0xe2, 0x82), { stream: true }), "");
  same(d.decode(bytes(0xac), { stream: true }), "€");
  same(d.decode(), "");
});
check("TextDecoder of other encodings", () => {
  same(new TextDecoder("latin1").encoding, "windows-1252");
  same(new TextDecoder("windows-1252").decode(bytes(0x80)), "€");
  same(new TextDecoder("utf-16le").decode(bytes(0x3d, 0xd8, 0, 0xde)), "😀");
  same(new TextDecoder("shift_jis").decode(bytes(0x82, 0xa0)), "あ");
  same(new TextDecoder("gb18030").decode(bytes(0xc4, 0xe3)), "你");
  same(new TextDecoder("euc-kr").decode(bytes(0xb0, 0xa1)), "가");
});
check("TextDecoder of views and buffers", () => {
  const buffer = bytes(65, 66, 67, 68).buffer;
  same(new TextDecoder().decode(buffer), "ABCD");
  same(new TextDecoder().decode(new DataView(buffer, 1, 2)), "BC");
  throws(() => new TextDecoder().decode("text"), "TypeError");
});
check("TextEncoderStream joins surrogates", async () => {
  const stream = new ReadableStream({
    start(c) {
      c.enqueue("a\ud83d");
      c.enqueue("\ude00");
      c.close();
    },
  }).pipeThrough(new TextEncoderStream());
  same((await readAll(stream)).flatMap((c) => [...c]), [
    97,
    240,
    159,
    152,
    128,
  ]);
});
check("TextDecoderStream", async () => {
  const stream = new ReadableStream({
    start(c) {
      c.enqueue(bytes(0xe2));
      c.enqueue(bytes(0x82, 0xac));
      c.close();
    },
  }).pipeThrough(new TextDecoderStream());
  same((await readAll(stream)).join(""), "€");
});
check("atob and btoa", () => {
  same(btoa("\xff\0a"), "/wBh");
  same(atob(" /wBh\n"), "\xff\0a");
  same(atob("YQ"), "a");
  throws(() => btoa("€"), "InvalidCharacterError");
  throws(() => atob("a"), "InvalidCharacterError");
  throws(() => atob("ab=c"), "InvalidCharacterError");
});
check("Uint8Array in base64 and hex", () => {
  same(bytes(251, 255).toBase64(), "+/8=");
  same(bytes(251, 255).toBase64({ alphabet: "base64url" }), "-_8=");
  same(Uint8Array.fromBase64("+/8="), bytes(251, 255));
  same(Uint8Array.fromHex("00ff"), bytes(0, 255));
  throws(() => Uint8Array.fromBase64("*"), "SyntaxError");
});
check("CompressionStream there and back", async () => {
  for (const format of ["gzip", "deflate", "deflate-raw"]) {
    const packed = new Blob(["x".repeat(10000)]).stream()
      .pipeThrough(new CompressionStream(format));
    const size = (await new Response(packed).bytes()).length;
    same(size < 200, true);
    const again = new Blob(["hello ", format]).stream()
      .pipeThrough(new CompressionStream(format))
      .pipeThrough(new DecompressionStream(format));
    same(await new Response(again).text(), `hello ${format}`);
  }
  throws(() => new CompressionStream("nonsense"), "TypeError");
});
check("DecompressionStream refuses what is none", async () => {
  const stream = new Blob(["no gzip at all"]).stream()
    .pipeThrough(new DecompressionStream("gzip"));
  await rejects(new Response(stream).bytes(), "TypeError");
});
