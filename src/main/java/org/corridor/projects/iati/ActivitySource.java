package org.corridor.projects.iati;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something whose projects this platform publishes. All beans of this type are published together,
 * in the order of {@link org.springframework.core.annotation.Order}.
 */
public interface ActivitySource {

  /** How new what {@link #each} hands over is. */
  Edition edition();

  /**
   * @param version differs whenever what is handed over may differ
   * @param changed when it last changed
   */
  record Edition(String version, Instant changed) {}

  /**
   * Hands over all that is published, one after the other, without holding them all, nor a
   * connection while the receiver is slow.
   */
  void each(Consumer<IatiActivity> receiver);

  /**
   * One project by the name in its address.
   *
   * @param slug as in {@code /projects/moldova-30}
   */
  Optional<IatiActivity> find(String slug);
}
