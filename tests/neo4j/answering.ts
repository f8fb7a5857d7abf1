import { setTimeout as wait } from "node:timers/promises";
import neo4j, { Neo4jError, type Driver } from "neo4j-driver";
import type { Neo4jAccess } from "./server.ts";

const PAUSE = 200;
const REFUSED = "Neo.ClientError.Security.";
const EXPIRED = "Neo.ClientError.Security.CredentialsExpired";

/** Waits until the server answers, as long as it runs; throws when the time is over. */
export async function answering(access: Neo4jAccess, seconds: number, isRunning: () => boolean): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  for (let obstacle = await obstacleAt(access); obstacle !== null; obstacle = await obstacleAt(access)) {
    if (!isRunning()) throw new Error("it ended before it answered");
    const isOver = performance.now() > deadline || obstacle.code.startsWith(REFUSED);
    if (isOver) throw new Error(`${access.url} did not answer as expected: ${obstacle.message}`, { cause: obstacle });
    await wait(PAUSE);
  }
}

/** Gives a new server, which asks for it, a password of its own. */
export async function changePassword(access: Neo4jAccess, password: string): Promise<void> {
  await withDriver(access, async (driver) => {
    const parameters = { old: access.password, password };
    await driver.executeQuery("ALTER CURRENT USER SET PASSWORD FROM $old TO $password", parameters, { database: "system" });
  });
}

/** Lends a driver for the length of some work. */
export async function withDriver<Result>(access: Neo4jAccess, work: (driver: Driver) => Promise<Result>): Promise<Result> {
  const driver = neo4j.driver(access.url, neo4j.auth.basic(access.user, access.password), { disableLosslessIntegers: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

async function obstacleAt(access: Neo4jAccess): Promise<Neo4jError | null> {
  try {
    await withDriver(access, (driver) =>
      driver.executeQuery("RETURN 1", {}, access.database === null ? {} : { database: access.database }),
    );
    return null;
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    // A server that demands a new password is up.
    return error.code === EXPIRED ? null : error;
  }
}
