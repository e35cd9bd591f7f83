import neo4j, { type Driver } from 'neo4j-driver'

/** Where the database is and how to be let in. */
export type Neo4jAddress = { readonly uri: string; readonly user: string; readonly password: string }

/**
 * A driver with our settings. It connects when it is first asked something, so that a service can start, and say
 * that it is not ready, while its database is away. Whoever opens it closes it.
 *
 * `warnings` lets the database send its notifications, which costs time on every statement: for tests.
 */
export const openDriver = (at: Neo4jAddress, { warnings = false } = {}): Driver =>
  neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password), {
    disableLosslessIntegers: true, // plain numbers; nothing that we store comes near 2⁵³
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000, // the default of 60 s outlives everyone's patience
    maxTransactionRetryTime: 15_000, // only writes are retried by the driver; reads see to it in run.ts
    maxConnectionPoolSize: 24, // two cores: more would only wait inside the database instead of outside
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: warnings ? 'INFORMATION' : 'OFF' },
    userAgent: 'throughline',
  })
