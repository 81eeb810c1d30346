package org.corridor.people.organisations.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationChanged;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.PersonId;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.text.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member brings an organisation that is not here yet, and speaks for it from then on. */
@Service
@Transactional
public class RegisterOrganisation {

  /** Where one is known from that a member brought. */
  static final String SOURCE = "a member";

  private static final int MOST_ALIKE = 5;

  private final OrganisationTable table;
  private final OwnedOrganisations organisations;
  private final CurrentPerson current;
  private final Attempts attempts;
  private final ApplicationEventPublisher events;

  RegisterOrganisation(
      OrganisationTable table,
      OwnedOrganisations organisations,
      CurrentPerson current,
      Attempts attempts,
      ApplicationEventPublisher events) {
    this.table = table;
    this.organisations = organisations;
    this.current = current;
    this.attempts = attempts;
    this.events = events;
  }

  /**
   * @param sure whether those that are called much the same were looked at
   */
  public record Wish(OrganisationIdentity identity, Language written, boolean sure) {}

  /**
   * What became of a wish.
   *
   * @param slug of the new one; empty if it was not registered
   * @param alike those it may be, which must be looked at first
   */
  public record Outcome(Optional<String> slug, List<OrganisationView> alike) {
    public Outcome {
      alike = List.copyOf(alike);
    }
  }

  /**
   * @throws NameTaken if one of this name is here
   * @throws org.corridor.platform.security.TooManyAttempts for somebody who brings very many
   */
  public Outcome register(Wish wish) {
    PersonId me = me();
    OrganisationName name = wish.identity().named();
    table.lock(name);
    table
        .named(name)
        .flatMap(id -> table.list(List.of(id)).stream().findFirst())
        .ifPresent(
            other -> {
              throw new NameTaken(table.hidden(List.of(other.id())).isEmpty() ? other.path() : "");
            });
    List<OrganisationView> alike = table.alike(name, MOST_ALIKE);
    if (!alike.isEmpty() && !wish.sure()) {
      return new Outcome(Optional.empty(), alike);
    }
    attempts.count(new Limit("register-organisation", me.toString(), 10, Duration.ofDays(1)));
    return new Outcome(Optional.of(add(me, wish)), List.of());
  }

  private String add(PersonId me, Wish wish) {
    Organisation made = Organisation.bring(me, "", wish.identity(), wish.written());
    OrganisationId id = made.id();
    String slug = table.add(id, wish.identity(), SOURCE);
    organisations.saveContent(made);
    organisations.saveStaff(made);
    events.publishEvent(new OrganisationChanged(id));
    return slug;
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
