package org.corridor.people.consents.domain;

import java.time.Instant;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * That somebody agreed.
 *
 * @param version of the text they read, in which language
 * @param withdrawn null while it holds
 */
public record Consent(
    Purpose purpose, int version, Language language, Instant given, @Nullable Instant withdrawn) {

  /** Whether it holds for the text as it is now. */
  boolean holds() {
    return withdrawn == null && version == purpose.version();
  }
}
