package org.corridor.people.directory.domain;

import java.util.Map;
import java.util.Optional;

/**
 * Up to where the changes are in an index: all of the transactions before {@code change}, and of
 * that one those up to {@code number}.
 *
 * @param identity names the tables that the index was made from
 */
record Position(String identity, long change, long number) {

  boolean isBefore(long otherChange, long otherNumber) {
    return change < otherChange || change == otherChange && number < otherNumber;
  }

  Position at(long otherChange, long otherNumber) {
    return new Position(identity, otherChange, otherNumber);
  }

  /** As an index keeps it beside its documents. */
  Map<String, String> written() {
    return Map.of(
        "format",
        IndexedSight.FORMAT,
        "identity",
        identity,
        "change",
        Long.toString(change),
        "number",
        Long.toString(number));
  }

  /** Empty where an index of this format has none. */
  static Optional<Position> read(Map<String, String> written) {
    return IndexedSight.FORMAT.equals(written.get("format"))
        ? Optional.of(
            new Position(
                written.getOrDefault("identity", ""),
                Long.parseLong(written.getOrDefault("change", "0")),
                Long.parseLong(written.getOrDefault("number", "0"))))
        : Optional.empty();
  }
}
