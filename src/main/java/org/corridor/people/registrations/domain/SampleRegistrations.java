package org.corridor.people.registrations.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.people.DemoPeopleReady;
import org.corridor.people.OrganisationKind;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Member;
import org.corridor.people.accounts.domain.PersonName;
import org.corridor.people.organisations.domain.ClaimOrganisation;
import org.corridor.people.organisations.domain.DecideRequests;
import org.corridor.people.organisations.domain.Means;
import org.corridor.people.organisations.domain.MyOrganisations;
import org.corridor.people.organisations.domain.OrganisationIdentity;
import org.corridor.people.organisations.domain.RegisterOrganisation;
import org.corridor.people.profiles.domain.Place;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Gives the volunteer of the demo an association that a steward has verified, with two people whom
 * it registered, once.
 */
@Component
@Profile("demo")
class SampleRegistrations {

  private static final String ASSOCIATION = "Amis de Yélimané";

  private final RegisterOrganisation organisations;
  private final MyOrganisations mine;
  private final ClaimOrganisation claims;
  private final DecideRequests requests;
  private final RegisterOnBehalf register;
  private final Texts texts;
  private final Clock clock;

  SampleRegistrations(
      RegisterOrganisation organisations,
      MyOrganisations mine,
      ClaimOrganisation claims,
      DecideRequests requests,
      RegisterOnBehalf register,
      Texts texts,
      Clock clock) {
    this.organisations = organisations;
    this.mine = mine;
    this.claims = claims;
    this.requests = requests;
    this.register = register;
    this.texts = texts;
    this.clock = clock;
  }

  /** Before what other samples do for its organisation. */
  @EventListener
  @Order(0)
  void give(DemoPeopleReady people) {
    SecurityContext before = SecurityContextHolder.getContext();
    try {
      be(people.volunteer());
      if (mine.list().isEmpty()) {
        String slug = bring();
        claims.askToVerify(slug, ASSOCIATION);
        be(people.steward());
        verify();
        be(people.volunteer());
        register(slug, "Fanta Coulibaly", "Yélimané", "YD-014");
        register(slug, "Bakary Sissoko", "Kayes", "YD-027");
      }
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private String bring() {
    OrganisationIdentity identity =
        new OrganisationIdentity(marked(ASSOCIATION), OrganisationKind.MIGRANT_ASSOCIATION, "FR");
    return organisations
        .register(new RegisterOrganisation.Wish(identity, Language.FR, true))
        .slug()
        .orElseThrow();
  }

  private void verify() {
    requests.waiting(Language.FR).stream()
        .filter(item -> item.about().equals(marked(ASSOCIATION)))
        .map(item -> UUID.fromString(item.path().substring(item.path().lastIndexOf('/') + 1)))
        .forEach(id -> requests.grant(id, Means.DOCUMENTS, ASSOCIATION));
  }

  private void register(String slug, String name, String town, String number) {
    register.register(
        slug,
        new Entry(
            new PersonName(marked(name)),
            Language.FR,
            new Place("ML", town),
            new Place("ML", town),
            "",
            "",
            "",
            number),
        new RecordedConsent(
            RecordedConsent.Way.WITNESS,
            LocalDate.now(clock),
            RecordedConsent.CURRENT_VERSION,
            Language.FR,
            false));
  }

  private String marked(String name) {
    return name + " (" + texts.text(Language.FR, "people.sample.mark") + ")";
  }

  private static void be(PersonId person) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new Member(person, ""));
    SecurityContextHolder.setContext(context);
  }
}
