package org.corridor.people.imports.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in.
 *
 * @param organisation whose members they are; null for a list of organisations
 * @param person who brings it
 * @param language what that one reads; members who do not say read the same
 * @param file what it was called
 * @param source where a list of organisations is from; empty for members
 * @param position the last row that was dealt with; whatever happens, work goes on behind it
 * @param rows how many it has
 */
record ListImport(
    UUID id,
    ImportKind kind,
    @Nullable OrganisationId organisation,
    PersonId person,
    Language language,
    String file,
    List<String> header,
    Mapping mapping,
    String source,
    State state,
    int position,
    int rows,
    Instant uploaded,
    @Nullable Instant finished) {

  /** How far it is. */
  enum State {
    /** It is asked what the columns hold. */
    COLUMNS,
    /** It is shown what would become of the rows. */
    PREVIEW,
    RUNNING,
    DONE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether what the columns hold can still be changed. */
  boolean isOpen() {
    return state == State.COLUMNS || state == State.PREVIEW;
  }

  @Override
  public String toString() {
    return "ListImport " + id;
  }
}
