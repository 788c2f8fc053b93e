import { createSocket } from 'node:dgram'
import { createServer, type AddressInfo } from 'node:net'

/** A port of this machine that remembers whether anything has reached it. */
export interface LeakListener {
  port: number
  /** Whether a connection or a datagram has arrived. */
  reached: () => boolean
  close: () => void
}

const answer = [
  'HTTP/1.1 200 OK',
  'Access-Control-Allow-Origin: *',
  'Content-Type: text/plain',
  'Content-Length: 0',
  'Connection: close',
  '\r\n',
].join('\r\n')

/** Listens on a free loopback port, for TCP and UDP alike. */
export async function listenForLeaks(): Promise<LeakListener> {
  let count = 0
  const server = createServer((socket) => {
    count += 1
    socket.on('error', () => {})
    socket.once('data', () => socket.end(answer))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const datagrams = createSocket('udp4', () => (count += 1))
  await new Promise<void>((resolve) => {
    datagrams.bind(port, '127.0.0.1', resolve)
  })
  const close = () => {
    server.close()
    datagrams.close()
  }
  return { port, reached: () => count > 0, close }
}
