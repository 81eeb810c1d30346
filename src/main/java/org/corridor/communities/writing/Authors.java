package org.corridor.communities.writing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.Muting;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.people.Stewardship;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose contributions the reader comes across. */
@Component
public class Authors {

  private final CurrentPerson current;
  private final PresentPeople present;
  private final Muting muting;
  private final Stewardship stewardship;

  Authors(CurrentPerson current, PresentPeople present, Muting muting, Stewardship stewardship) {
    this.current = current;
    this.present = present;
    this.muting = muting;
    this.stewardship = stewardship;
  }

  public Optional<PersonId> reader() {
    return current.person();
  }

  /**
   * The signed-in person.
   *
   * @throws AccessDeniedException for a visitor
   */
  public PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  public boolean isMe(PersonId person) {
    return current.person().filter(person::equals).isPresent();
  }

  /** Whether the reader looks after the platform, and so sees what was hidden. */
  public boolean isSteward() {
    return current.person().isPresent() && stewardship.amOne();
  }

  /**
   * Those of these whose contributions are not shown to the reader: who is not there for others,
   * and who is apart from the reader. Nobody is unseen to themselves.
   */
  public Set<UUID> unseen(Collection<UUID> authors) {
    Set<UUID> unseen = unseenByAll(authors);
    current
        .person()
        .ifPresent(
            reader -> {
              muting.apart(reader).forEach(one -> unseen.add(one.value()));
              unseen.remove(reader.value());
            });
    return unseen;
  }

  /** Those of these who are not there for others: for what leaves the platform, such as feeds. */
  public Set<UUID> unseenByAll(Collection<UUID> authors) {
    Set<PersonId> there =
        present.present(authors.stream().map(PersonId::new).collect(Collectors.toSet()));
    Set<UUID> unseen = new HashSet<>(authors);
    there.forEach(one -> unseen.remove(one.value()));
    return unseen;
  }

  /** Whether the reader comes across what this one wrote. */
  public boolean sees(PersonId author) {
    return !unseen(Set.of(author.value())).contains(author.value());
  }
}
