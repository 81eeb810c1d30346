package org.corridor.communities.pledges.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.corridor.communities.proofs.Sha256;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words that are signed. Who pledges does not stand in them: that is whoever signs.
 *
 * @param what is to be done, or stood for
 * @param partners with whom; may be empty
 * @param by when; null where no day is set
 */
public record PledgeText(
    Language written, String title, String what, String partners, @Nullable LocalDate by) {

  public static final int TITLE = 120;
  public static final int WHAT = 5_000;
  public static final int PARTNERS = 500;

  /** All that is signed, in the order in which it is hashed. */
  Map<String, Object> canonical(PledgeKind kind, int version) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("type", kind.name());
    text.put("version", version);
    text.put("language", written.code());
    text.put("title", title);
    text.put("what", what);
    text.put("with", partners);
    text.put("by", by == null ? "" : by.toString());
    return text;
  }

  /** SHA-256 of the canonical text as JSON. */
  String fingerprint(PledgeKind kind, int version) {
    return Sha256.hex(JsonMapper.shared().writeValueAsString(canonical(kind, version)));
  }
}
