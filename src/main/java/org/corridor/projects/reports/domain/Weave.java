package org.corridor.projects.reports.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.platform.text.Merge;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of words that were saved: they hold, they hold together with what others
 * wrote meanwhile, or they are kept beside. What a writer changed is told by what the same opened
 * page sent before, or else by the version that it was opened with, however long ago.
 */
sealed interface Weave {

  /** Nothing new. */
  record Same() implements Weave {}

  /**
   * @param sent what was sent, where more was merged into it; null where it is the same
   */
  record Holds(String words, @Nullable String sent) implements Weave {}

  /** Both changed the same place. */
  record Beside() implements Weave {}

  /**
   * @param all that was ever saved, in order
   * @param base version that the page was opened with
   * @param writable whether words may change at all now
   */
  static Weave of(List<Words> all, int base, String writer, String words, boolean writable) {
    String current = Words.current(all).map(Words::words).orElse("");
    if (current.equals(words) || settled(all, writer, words)) {
      return new Same();
    }
    if (!writable) {
      return new Beside();
    }
    int now = Words.current(all).map(Words::version).orElse(0);
    Optional<String> before = before(all, base, writer);
    if (before.isEmpty()) {
      return base == now ? new Holds(words, null) : new Beside();
    }
    if (before.get().equals(words)) {
      return new Same();
    }
    return Merge.merged(before.get(), words, current)
        .<Weave>map(merged -> new Holds(merged, merged.equals(words) ? null : words))
        .orElseGet(Beside::new);
  }

  /** A device may send once more what was merged already. */
  private static boolean settled(List<Words> all, String writer, String words) {
    List<Words> own = all.stream().filter(one -> one.writer().equals(writer)).toList();
    return own.stream().noneMatch(Words::waits)
        && own.stream().anyMatch(one -> one.aside() && one.settled() && one.words().equals(words));
  }

  private static Optional<String> before(List<Words> all, int base, String writer) {
    Optional<String> own =
        all.stream()
            .filter(one -> !one.aside() && one.writer().equals(writer) && one.version() >= base)
            .reduce((first, second) -> second)
            .map(Words::lastSent);
    if (own.isPresent() || base == 0) {
      return own.or(() -> Optional.of(""));
    }
    return all.stream()
        .filter(one -> one.version() == base && !one.aside())
        .findFirst()
        .map(Words::words);
  }
}
