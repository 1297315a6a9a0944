check("Blob of parts", async () => {
  const b = new Blob([
    "ä",
    bytes(66),
    new Blob(["c"]),
    new DataView(
      new ArrayBuffer(1),
    ),
  ], { type: "Text/PLAIN" });
  same([b.size, b.type], [5, "text/plain"]);
  same(await b.text(), "äBc\0");
  same(await b.bytes(), bytes(195, 164, 66, 99, 0));
  same((await b.arrayBuffer()).byteLength, 5);
});
check("Blob endings and types", async () => {
  const native = new Blob(["a\r\nb\n"], { endings: "transparent" });
  same(await native.text(), "a\r\nb\n");
  same(new Blob([], { type: "\u00e4" }).type, "");
  throws(() => new Blob("no"), "TypeError");
  throws(() => new Blob([], { endings: "x" }), "TypeError");
});
check("Blob.slice", async () => {
  const b = new Blob(["abcdef"]);
  same(await b.slice(1, 3).text(), "bc");
  same(await b.slice(-2).text(), "ef");
  same(await b.slice(4, 2).text(), "");
  same(b.slice(0, 1, "a/b").type, "a/b");
});
check("Blob.stream", async () => {
  const parts = await readAll(new Blob(["ab", "cd"]).stream());
  same(parts.reduce((sum, part) => sum + part.length, 0), 4);
});
check("File", async () => {
  const f = new File(["x"], "na/me", { type: "a/b", lastModified: 5 });
  same([f.name, f.type, f.lastModified, f.size], ["na/me", "a/b", 5, 1]);
  same([f instanceof Blob, await f.text()], [true, "x"]);
  throws(() => new File(["x"]), "TypeError");
});
const load = (method, blob, ...rest) =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader[method](blob, ...rest);
  });
check("FileReader in every form", async () => {
  const blob = new Blob(["ä"], { type: "text/plain" });
  same(await load("readAsText", blob), "ä");
  same(await load("readAsText", blob, "latin1"), "Ã¤");
  same(await load("readAsDataURL", blob), "data:text/plain;base64,w6Q=");
  same((await load("readAsArrayBuffer", blob)).byteLength, 2);
});
check("FileReader tells its progress", async () => {
  const reader = new FileReader();
  const seen = [reader.readyState];
  const done = new Promise((resolve) => {
    for (const type of ["loadstart", "load", "loadend"]) {
      reader.addEventListener(type, () => {
        seen.push(type);
        if (type === "loadend") resolve();
      });
    }
  });
  reader.readAsText(new Blob(["x"]));
  seen.push(reader.readyState);
  throws(() => reader.readAsText(new Blob([])), "InvalidStateError");
  await done;
  same(seen, [0, 1, "loadstart", "load", "loadend"]);
  same([reader.readyState, FileReader.DONE], [2, 2]);
});
check("FileReader.abort", async () => {
  const reader = new FileReader();
  const aborted = new Promise((resolve) => (reader.onabort = resolve));
  reader.readAsText(new Blob(["x"]));
  reader.abort();
  await aborted;
  same([reader.readyState, reader.result], [2, null]);
});
