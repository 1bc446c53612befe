package org.daybook.storage.json;

import org.daybook.domain.framework.PackVersion;

/// Which version of which pack something was made with, as JSON.
public final class PackJson {
  private PackJson() {}

  public static Fields write(PackVersion pack) {
    return Fields.empty()
        .put("id", pack.id())
        .put("version", pack.version())
        .put("checksum", pack.checksum());
  }

  public static PackVersion read(Fields pack) {
    return new PackVersion(pack.text("id"), pack.text("version"), pack.text("checksum"));
  }
}
