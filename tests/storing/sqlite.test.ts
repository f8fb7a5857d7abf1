import { openStore } from "../../src/storing/index.ts";
import { storeContract } from "./store.contract.ts";
import { blockKeys } from "./world.ts";

storeContract("sqlite::memory:", () => openStore("sqlite::memory:", { blockKeys }));
