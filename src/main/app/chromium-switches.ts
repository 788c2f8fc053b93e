/** Switches that keep the browser engine from using the network on its own, by name and value. */
export const chromiumSwitches: ReadonlyMap<string, string | null> = new Map([
  ['disable-background-networking', null],
  ['disable-component-update', null],
  ['disable-domain-reliability', null],
  ['disable-sync', null],
  ['disable-breakpad', null],
  ['dns-prefetch-disable', null],
  ['no-pings', null],
  // No name is ever looked up, so even a request that slips through everything else goes nowhere.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
])

/** Features of the browser engine that fetch things. */
export const disabledFeatures: readonly string[] = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
]
