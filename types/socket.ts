/**
 * The events by which a guest's WebSocket talks to the host. Text travels as
 * it is; bytes travel in base64, said by `encoding`.
 */
export const SocketEvent = {
  /** Guest: `{ conn_id, url, protocols? }` */
  open: "ws.open",
  /** Guest: `{ conn_id, data, encoding? }` */
  send: "ws.send",
  /** Guest: `{ conn_id, code?, reason? }` */
  close: "ws.close",
  /**
   * Host: `{ conn_id, event_type, data?, encoding? }`, of type `open` (data
   * may be `{ protocol }`), `message`, `error` (`{ message }`) or `close`
   * (`{ code, reason }`).
   */
  fromHost: "__ws_event",
} as const;

export const BASE64 = "base64";

/** What the host tells a guest's WebSocket. */
export interface SocketMessage {
  conn_id: number;
  event_type: string;
  data?: unknown;
  encoding?: string;
}
