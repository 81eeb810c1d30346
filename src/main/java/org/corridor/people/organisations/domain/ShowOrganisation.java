package org.corridor.people.organisations.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationView;
import org.corridor.people.stewards.domain.HidePage;
import org.corridor.people.stewards.domain.Stewards;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody sees of an organisation. Who belongs to it is not part of that. */
@Service
@Transactional(readOnly = true)
public class ShowOrganisation {

  private final OwnedOrganisations organisations;
  private final OrganisationTable table;
  private final CurrentPerson current;
  private final Stewards stewards;
  private final HidePage hidden;
  private final Clock clock;

  ShowOrganisation(
      OwnedOrganisations organisations,
      OrganisationTable table,
      CurrentPerson current,
      Stewards stewards,
      HidePage hidden,
      Clock clock) {
    this.organisations = organisations;
    this.table = table;
    this.current = current;
    this.stewards = stewards;
    this.hidden = hidden;
    this.clock = clock;
  }

  /**
   * @param written what its own words are written in; null where it has none
   * @param represented whether somebody speaks for it here
   * @param verification the stewards' mark; null without one, or when it is too old
   * @param role of the one who looks; null for everybody else
   * @param steward whether the one who looks is a steward
   * @param hidden under which number stewards hid the page; null while everybody sees it
   */
  public record Shown(
      OrganisationView organisation,
      OrganisationContent content,
      @Nullable Language written,
      boolean represented,
      @Nullable Verification verification,
      @Nullable Role role,
      boolean steward,
      @Nullable UUID hidden) {}

  /**
   * Empty where there is no such organisation, and just so where stewards hid its page from this
   * viewer. At the address of an entry that was merged stands the one that it was merged into.
   */
  public Optional<Shown> find(String slug) {
    return organisations
        .find(slug)
        .flatMap(organisation -> table.find(slug).map(view -> shown(organisation, view)))
        .filter(shown -> shown.hidden() == null || shown.role() != null || shown.steward());
  }

  private Shown shown(Organisation organisation, OrganisationView view) {
    OrganisationContent content = organisation.content();
    return new Shown(
        view,
        content,
        content.hasWords() ? organisation.written() : null,
        organisation.isRepresented(),
        organisation.verifiedAt(clock.instant()),
        current.person().flatMap(organisation::role).orElse(null),
        stewards.amOne(),
        hidden.of(organisation.id()).orElse(null));
  }
}
