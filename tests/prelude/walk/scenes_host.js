"use strict";
// Evaluated in a guest: what the prelude calls hooks from when the host talks
// to the guest, and what it asks of what the guest gives the host.
{
  const { hook, made, scenes, soon } = walk;
  const run = (name) => hook(name, () => 1);

  scenes.network = async () => {
    for (
      const data of [walk.bag(), walk.ownBag(), walk.proxy(), walk.fault()]
    ) {
      for (const call of ["send", "request"]) {
        try {
          await NETWORK[call](walk.text("turn"), data);
        } catch {
          // What cannot be text is refused.
        }
      }
    }
    NETWORK.send("x", made({ toJSON: hook("toJSON", () => walk.ownBag()) }));
    await soon(NETWORK.request("nobody", walk.list()));
    const heard = run("event");
    NETWORK.on(walk.text("hostile"), heard);
    NETWORK.on(
      "hostile",
      hook("event", () => {
        throw walk.fault();
      }),
    );
    NETWORK.off(walk.text("nobody"), heard);
    NETWORK.onRequest(walk.text("thenable"), hook("request", () => walk.bag()));
    NETWORK.onRequest("json", hook("request", () => walk.ownBag()));
    NETWORK.onRequest("proxy", hook("request", () => walk.proxy()));
    NETWORK.onRequest(
      "throws",
      hook("request", () => {
        throw walk.fault();
      }),
    );
    // The host sends and calls as soon as this is answered.
    await NETWORK.request("call back");
  };

  scenes.console = () => {
    for (const name of Object.keys(console)) {
      for (const value of [walk.bag(), walk.proxy(), walk.ownBag()]) {
        console[name](value, walk.fault(), walk.list(), walk.text());
      }
    }
  };

  scenes.modules = async () => {
    await soon(import(walk.text("./then.js")));
    await soon(import("./throws.js"));
    await soon(import("./nobody.js", walk.bag()));
    await soon(import("./then.js", made({ with: walk.ownBag() })));
  };
}
