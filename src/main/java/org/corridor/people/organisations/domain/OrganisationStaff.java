package org.corridor.people.organisations.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.Correspondence.Correspondent;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of an organisation, as they see and change it. Nobody else learns who they are. All
 * throw {@link AccessDeniedException} where the signed-in person may not do it, and answer with
 * empty or false where there is no such organisation.
 */
@Service
@Transactional
public class OrganisationStaff {

  private final OwnedOrganisations organisations;
  private final Invitations invitations;
  private final Correspondence correspondence;
  private final Attempts attempts;

  OrganisationStaff(
      OwnedOrganisations organisations,
      Invitations invitations,
      Correspondence correspondence,
      Attempts attempts) {
    this.organisations = organisations;
    this.invitations = invitations;
    this.correspondence = correspondence;
    this.attempts = attempts;
  }

  /**
   * @param me the role of the one who looks
   * @param invited who has not answered yet; for representatives only
   */
  public record View(
      String slug, String name, Role me, List<Colleague> colleagues, List<Invited> invited) {
    public View {
      colleagues = List.copyOf(colleagues);
      invited = List.copyOf(invited);
    }
  }

  /**
   * @param self whether it is the one who looks
   */
  public record Colleague(PersonId person, String name, Role role, boolean self) {
    @Override
    public String toString() {
      return "Colleague";
    }
  }

  /** An invitation without an answer. */
  public record Invited(String email, Role role, Instant expires) {
    @Override
    public String toString() {
      return "Invited";
    }
  }

  @Transactional(readOnly = true)
  public Optional<View> show(String slug) {
    PersonId me = correspondence.me().person();
    return organisations.find(slug).map(organisation -> view(organisation, me));
  }

  private View view(Organisation organisation, PersonId me) {
    organisation.requireStaff(me);
    Role role = organisation.role(me).orElse(Role.MEMBER);
    return new View(
        organisation.slug(),
        organisation.identity().name(),
        role,
        organisations.staff(organisation.id()).stream()
            .map(
                one -> new Colleague(one.person(), one.name(), one.role(), one.person().equals(me)))
            .toList(),
        role.represents() ? invitations.of(organisation.id()) : List.of());
  }

  /**
   * Sends a mail with a link that lets whoever reads it join.
   *
   * @throws org.corridor.platform.security.TooManyAttempts for very many invitations
   */
  public boolean invite(String slug, EmailAddress to, Role role) {
    Correspondent me = correspondence.me();
    Optional<Organisation> found = organisations.lock(slug);
    found.ifPresent(organisation -> invite(organisation, me, to, role));
    return found.isPresent();
  }

  private void invite(Organisation organisation, Correspondent me, EmailAddress to, Role role) {
    organisation.requireRepresentative(me.person());
    organisation.requireRoom();
    attempts.count(
        new Limit("invite-staff", me.person().toString(), 40, Duration.ofDays(1)),
        new Limit("invited-staff", to.value(), 5, Duration.ofDays(1)));
    OneTimeLink link = invitations.add(organisation.id(), to, role);
    correspondence.write(
        to,
        me.language(),
        "people.mail.invitation",
        Map.of("organisation", organisation.identity().name()),
        "/invitations/" + link.token());
  }

  /** Takes an invitation back; one that was answered meanwhile is no error. */
  public boolean withdraw(String slug, EmailAddress to) {
    PersonId me = correspondence.me().person();
    Optional<Organisation> found = organisations.lock(slug);
    found.ifPresent(
        organisation -> {
          organisation.requireRepresentative(me);
          invitations.remove(organisation.id(), to);
        });
    return found.isPresent();
  }

  /**
   * @throws LastRepresentative if nobody would be left to speak for it
   */
  public boolean giveRole(String slug, PersonId person, Role role) {
    PersonId me = correspondence.me().person();
    Optional<Organisation> found = organisations.lock(slug);
    found.ifPresent(
        organisation -> {
          Organisation after = organisation.giveRole(me, person, role);
          organisations.saveStaff(after);
          tell(after, person, me, "people.mail.role");
        });
    return found.isPresent();
  }

  /**
   * Removes somebody, who may be oneself.
   *
   * @throws LastRepresentative if nobody would be left to speak for it
   */
  public boolean remove(String slug, PersonId person) {
    PersonId me = correspondence.me().person();
    Optional<Organisation> found = organisations.lock(slug);
    found.ifPresent(
        organisation -> {
          organisations.saveStaff(organisation.remove(me, person));
          tell(organisation, person, me, "people.mail.removed");
        });
    return found.isPresent();
  }

  /** Leaves it oneself. */
  public boolean leave(String slug) {
    return remove(slug, correspondence.me().person());
  }

  private void tell(Organisation organisation, PersonId person, PersonId by, String key) {
    if (!person.equals(by)) {
      correspondence.write(
          person,
          key,
          Map.of("organisation", organisation.identity().name()),
          "/account/organisations");
    }
  }
}
