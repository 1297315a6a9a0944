import { SocketEvent } from "../../../types/socket.ts";
import type { Attack } from "../attack.ts";

export default {
  title: "a WebSocket's echo renews the budget of CPU time",
  guest: `
    new Promise((resolve) => {
      const socket = new WebSocket("ws://example.org/");
      let bursts = 0;
      socket.onopen = () => socket.send("on");
      socket.onmessage = () => {
        if (++bursts > 20) return resolve(bursts);
        // Work, not time: beside others it takes longer.
        for (let i = 0; i < 1e8; i++);
        socket.send("on");
      };
    })`,
  options: { limits: { cpuMs: 300 } },
  host(isolate) {
    const tell = (event_type: string, data?: unknown) =>
      isolate.send(SocketEvent.fromHost, { conn_id: 1, event_type, data });
    isolate.on(SocketEvent.open, () => tell("open"));
    isolate.on(SocketEvent.send, ({ data }) => tell("message", data));
  },
  ends: "cpu_limit_exceeded",
} satisfies Attack;
