import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { expect, test } from "vitest";
import { parseSockets, readListeners } from "../../../src/targets/machine/read-listeners.ts";

const V4 = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F40 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4242 1 0 100 0 0 10 0
   1: 0100007F:1F41 0100007F:9999 01 00000000:00000000 00:00000000 00000000  1000        0 4243 1 0 100 0 0 10 0
   2: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 7 1 0 100 0 0 10 0`;
const V6 = `  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 00000000000000000000000000000000:2049 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     5        0 8 1 0 100 0 0 10 0
   1: 0000000000000000FFFF00000100007F:204A 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     5        0 9 1 0 100 0 0 10 0
   2: 00000000000000000000000001000000:204B 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     5        0 10 1 0 100 0 0 10 0`;

test("sockets that listen, with their address as people write it", () => {
  expect(parseSockets(V4)).toEqual([
    { host: "127.0.0.1", port: 8000, uid: 1000, inode: "4242" },
    { host: "0.0.0.0", port: 22, uid: 0, inode: "7" },
  ]);
  expect(parseSockets(V6).map(({ host, port }) => `${host} ${port}`)).toEqual([
    ":: 8265",
    "127.0.0.1 8266",
    "::1 8267",
  ]);
});

test.each(["127.0.0.1", "::1", "::"])("a listener of this process on %s is found with its owner", async (host) => {
  const server = createServer();
  server.listen(0, host);
  await once(server, "listening");
  const port = portOf(server);
  const found = (await readListeners()).filter((listener) => listener.port === port && listener.host === host);
  server.close();
  expect(found).toMatchObject([{ host, port, process: { pid: process.pid } }]);
});

function portOf(server: Server): number {
  const address = server.address();
  return address === null || typeof address === "string" ? 0 : address.port;
}
