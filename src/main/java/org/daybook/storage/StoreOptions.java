package org.daybook.storage;

import java.time.InstantSource;
import org.daybook.storage.database.Migrations;
import org.daybook.storage.seal.Argon2Cost;

/// What tests vary about a store.
record StoreOptions(Argon2Cost cost, InstantSource clock, Migrations migrations) {
  static final StoreOptions STANDARD =
      new StoreOptions(Argon2Cost.STANDARD, InstantSource.system(), Migrations.STANDARD);
}
