import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const HEAP = "512m";

/** The arguments of a Java that runs a small Neo4j in this folder, which answers on this port of this machine only. */
export function neo4jArguments(jars: string, folder: string, port: number): string[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "neo4j.conf"), settings(port));
  return [
    "-Xms256m",
    `-Xmx${HEAP}`,
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:+ExitOnOutOfMemoryError",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "-cp",
    join(jars, "*"),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${folder}`,
    `--config-dir=${folder}`,
  ];
}

function settings(port: number): string {
  const lines = [
    "server.bolt.enabled=true",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.security.auth_minimum_password_length=4",
    "server.memory.pagecache.size=64m",
    "db.tx_log.preallocate=false",
    // A database that is wiped again and again would make plans again and again.
    "dbms.cypher.min_replan_interval=1h",
    // No test and no development may need the network.
    "dbms.usage_report.enabled=false",
  ];
  return `${lines.join("\n")}\n`;
}
