package org.corridor.people;

import java.util.function.Supplier;

/**
 * Does something as a sample member, so that the samples of a demo come about as everything else
 * does: through the use cases, with their checks. There is none without the profile {@code demo}.
 */
public interface AsSampleMember {

  /**
   * @throws IllegalArgumentException for anybody who is no sample
   */
  <T> T get(PersonId sample, Supplier<T> deed);

  /** Same as {@link #get}, where nothing comes of it. */
  default void run(PersonId sample, Runnable deed) {
    get(
        sample,
        () -> {
          deed.run();
          return Boolean.TRUE;
        });
  }
}
