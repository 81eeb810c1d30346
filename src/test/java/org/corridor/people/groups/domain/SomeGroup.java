package org.corridor.people.groups.domain;

import java.time.LocalDate;
import java.util.List;
import org.corridor.people.organisations.domain.Sector;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** A group for tests. */
final class SomeGroup {

  private SomeGroup() {}

  static GroupContent content() {
    return content(null, false);
  }

  static GroupContent content(@Nullable GroupSize size, boolean byRequest) {
    return new GroupContent(
        "Nurses of Kingston",
        "We send what we know.",
        Language.EN,
        "GB",
        List.of("Birmingham", "Birmingham", "Leeds"),
        "JM",
        "Kingston",
        Sector.HEALTH,
        size,
        List.of("en"),
        1998,
        null,
        List.of(),
        byRequest);
  }

  static GroupSize size(int people, boolean estimate, String on) {
    return new GroupSize(people, estimate, LocalDate.parse(on));
  }
}
