check("getRandomValues fills and refuses", () => {
  const a = crypto.getRandomValues(new Uint8Array(32));
  same(a.some((byte) => byte !== 0), true);
  throws(
    () => crypto.getRandomValues(new Float32Array(1)),
    "TypeMismatchError",
  );
  throws(
    () => crypto.getRandomValues(new Uint8Array(65537)),
    "QuotaExceededError",
  );
});
check("randomUUID", () => {
  const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/;
  same(pattern.test(crypto.randomUUID()), true);
  same(crypto.randomUUID() === crypto.randomUUID(), false);
});
check("digests of the empty text and of abc", async () => {
  const known = {
    "SHA-1": "a9993e364706816aba3e25717850c26c9cd0d89d",
    "SHA-256":
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "SHA-384":
      "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed" +
      "8086072ba1e7cc2358baeca134c825a7",
    "SHA-512":
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a" +
      "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
  };
  for (const name in known) {
    same(hex(await crypto.subtle.digest(name, text("abc"))), known[name]);
  }
  await rejects(crypto.subtle.digest("MD5", text("")), "NotSupportedError");
});
check("HMAC signs and verifies", async () => {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey(
    "raw",
    text("key"),
    algorithm,
    true,
    ["sign", "verify"],
  );
  const message = text("The quick brown fox jumps over the lazy dog");
  const mac = await crypto.subtle.sign("HMAC", key, message);
  same(
    hex(mac),
    "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
  );
  same(await crypto.subtle.verify("HMAC", key, mac, message), true);
  same(await crypto.subtle.verify("HMAC", key, mac, text("x")), false);
  const { k, kty, alg } = await crypto.subtle.exportKey("jwk", key);
  same([k, kty, alg], ["a2V5", "oct", "HS256"]);
});
check("keys keep their usages", async () => {
  const key = await crypto.subtle.importKey(
    "raw",
    text("key"),
    { name: "HMAC", hash: "SHA-1" },
    false,
    ["verify"],
  );
  same([key.type, key.extractable, key.usages], ["secret", false, ["verify"]]);
  await rejects(
    crypto.subtle.sign("HMAC", key, text("x")),
    "InvalidAccessError",
  );
  await rejects(crypto.subtle.exportKey("raw", key), "InvalidAccessError");
});
check("ECDSA and Ed25519 sign and verify", async () => {
  const kinds = [
    [{ name: "ECDSA", namedCurve: "P-256" }, {
      name: "ECDSA",
      hash: "SHA-256",
    }],
    [{ name: "Ed25519" }, { name: "Ed25519" }],
  ];
  for (const [generate, use] of kinds) {
    const { publicKey, privateKey } = await crypto.subtle.generateKey(
      generate,
      true,
      ["sign", "verify"],
    );
    const signature = await crypto.subtle.sign(use, privateKey, text("m"));
    same(signature.byteLength, 64);
    same(
      await crypto.subtle.verify(use, publicKey, signature, text("m")),
      true,
    );
    same(
      await crypto.subtle.verify(use, publicKey, signature, text("n")),
      false,
    );
  }
});
check("AES-GCM there and back", async () => {
  const key = await crypto.subtle.generateKey(
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
  const how = { name: "AES-GCM", iv: new Uint8Array(12) };
  const sealed = await crypto.subtle.encrypt(how, key, text("secret"));
  same(sealed.byteLength, 6 + 16);
  const open = await crypto.subtle.decrypt(how, key, sealed);
  same(new TextDecoder().decode(open), "secret");
  new Uint8Array(sealed)[0] ^= 1;
  await rejects(crypto.subtle.decrypt(how, key, sealed), "OperationError");
});
check("PBKDF2 and HKDF derive", async () => {
  const base = await crypto.subtle.importKey(
    "raw",
    text("password"),
    "PBKDF2",
    false,
    ["deriveBits"],
  );
  const bits = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: text("salt"), iterations: 1 },
    base,
    256,
  );
  same(
    hex(bits),
    "120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b",
  );
});
