package org.corridor.alliances.agreements.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clause of an agreement. Its words are those of the library until somebody changes them.
 *
 * @param library its name there; null for an own clause
 * @param takenOut kept aside, to be put back
 */
public record Clause(UUID id, @Nullable String library, boolean takenOut) {

  static Clause of(LibraryClause library) {
    return new Clause(UUID.randomUUID(), library.name(), false);
  }

  static Clause own() {
    return new Clause(UUID.randomUUID(), null, false);
  }

  public Optional<LibraryClause> fromLibrary() {
    return LibraryClause.named(library);
  }

  /** Names its words among the shared texts. */
  String key(AgreementId agreement) {
    return "agreement." + agreement + "." + id;
  }

  Clause takenOut(boolean out) {
    return new Clause(id, library, out);
  }
}
