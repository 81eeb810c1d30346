package org.corridor.capacities.vacancies.imports.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in. Who brought it is not noted: it belongs to the organisation.
 *
 * @param file what it was called
 * @param publish whether what is new shows to others at once
 * @param position the last row that was dealt with; whatever happens, work goes on behind it
 */
record VacancyImport(
    UUID id,
    OrganisationId organisation,
    String file,
    List<String> header,
    VacancyColumns columns,
    RowDefaults defaults,
    boolean publish,
    State state,
    int position,
    int rows,
    Instant uploaded,
    @Nullable Instant finished) {

  VacancyImport {
    header = List.copyOf(header);
  }

  /** How far it is. */
  enum State {
    /** It is asked what the columns hold. */
    COLUMNS,
    /** It is shown what would become of the rows. */
    PREVIEW,
    RUNNING,
    DONE,
    /** It was taken back. */
    UNDONE
  }

  boolean isOpen() {
    return state == State.COLUMNS || state == State.PREVIEW;
  }
}
