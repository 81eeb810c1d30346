package org.corridor.people.privacy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.PersonalDataHolder.Held;
import org.corridor.platform.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Tells whoever knows its reference that an erasure took place, and what it covered. */
@Service
public class ErasureProof {

  private final Erasures erasures;
  private final ObjectProvider<PersonalDataHolder> holders;

  ErasureProof(Erasures erasures, ObjectProvider<PersonalDataHolder> holders) {
    this.erasures = erasures;
    this.holders = holders;
  }

  /**
   * @param parts what was erased, in the reader's language
   */
  public record View(String reference, LocalDate on, List<String> parts) {}

  public Optional<View> find(String reference, Language reader) {
    return erasures
        .find(reference)
        .map(found -> new View(found.reference(), found.on(), titles(found.parts(), reader)));
  }

  /** A holder tells its title even where it holds nothing. */
  private List<String> titles(List<String> parts, Language reader) {
    PersonId nobody = new PersonId(new UUID(0, 0));
    return holders
        .orderedStream()
        .map(holder -> holder.export(nobody, reader))
        .filter(held -> parts.contains(held.code()))
        .map(Held::title)
        .toList();
  }
}
