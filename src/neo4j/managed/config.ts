/** What the managed server is for: `durable` keeps its data and serves people; a throwaway is for tests. */
export type ServerPlan = { readonly line: string; readonly port: number; readonly durable: boolean }

/** The text of neo4j.conf. Neo4j refuses to start on a key that it does not know, so a typo shows at once. */
export function neo4jConf({ line, port, durable }: ServerPlan): string {
  const calendarVersion = line !== '5.26'
  const settings = {
    // Nobody but this machine, and one way in.
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,

    // It tells nobody anything and looks for nobody.
    'dbms.usage_report.enabled': false,
    ...(calendarVersion && { 'server.fleet_discovery.enabled': false }),
    'dbms.security.allow_csv_import_from_file_urls': false,

    // Nothing goes on for ever, whatever the client forgot to say. A loader's transaction may last 60 s.
    'db.transaction.timeout': '120s',
    'db.lock.acquisition.timeout': '10s',
    'db.memory.transaction.max': durable ? '256m' : '128m',
    'server.memory.pagecache.size': durable ? '256m' : '64m',

    // A text is planned once for the types of its parameters, and not again for lists and texts ten times as long.
    'internal.cypher.use_parameter_size': false,

    // Reserving 256 MB of log for each database pays when much is written, not for a server that lives a minute.
    'db.tx_log.preallocate': durable,
    'db.logs.query.enabled': 'OFF',

    // A throwaway is given one small world after another, and would plan every statement anew for each.
    ...(!durable && { 'dbms.cypher.min_replan_interval': '24h' }),

    // A stop takes ten seconds otherwise, all of it waiting for network threads that have nothing left to say.
    ...(calendarVersion
      ? {
          'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration': '0s',
          'internal.dbms.bolt.netty_server_shutdown_timeout': '1s',
        }
      : { 'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0 }),
  }
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('')
}
