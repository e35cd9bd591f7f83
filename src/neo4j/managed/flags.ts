import { join } from 'node:path'

/** How a Java with the jars of one version is run. */
export type Installation = {
  readonly java: string
  readonly lib: string
  readonly mainClass: string
  /** The class-data archive, if there is one. */
  readonly archive?: string | undefined
  readonly env: NodeJS.ProcessEnv
}

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

/** What Java needs to be told to run Neo4j, up to and without the main class. */
export const javaFlags = ({ lib, archive }: Installation, { durable }: { durable: boolean }): string[] => [
  // A throwaway lives on two cores with others: no threads for collecting in parallel. Optimising stays on, as planning is heavy code.
  ...(durable ? ['-Xmx1g'] : ['-Xmx1g', '-XX:+UseSerialGC']),
  ...(archive ? [`-XX:SharedArchiveFile=${archive}`] : []),
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '--enable-native-access=ALL-UNNAMED',
  '-cp',
  join(lib, '*'),
]
