package org.corridor.people.organisations.domain;

import java.util.Map;
import java.util.Optional;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.platform.secret.OneTimeLink;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody does with the link of an invitation. Whoever has the link may use it, once: it came
 * to the address that a representative wrote to, which need not be that of the account.
 */
@Service
@Transactional
public class AnswerInvitation {

  private final Invitations invitations;
  private final OwnedOrganisations organisations;
  private final Correspondence correspondence;
  private final CurrentPerson current;

  AnswerInvitation(
      Invitations invitations,
      OwnedOrganisations organisations,
      Correspondence correspondence,
      CurrentPerson current) {
    this.invitations = invitations;
    this.organisations = organisations;
    this.correspondence = correspondence;
    this.current = current;
  }

  /**
   * @param belongs whether the signed-in person belongs to it already
   */
  public record View(
      String organisation, String slug, Role role, boolean signedIn, boolean belongs) {}

  /** Empty if the link does not work, or no longer. */
  @Transactional(readOnly = true)
  public Optional<View> show(String token) {
    Optional<PersonId> me = current.person();
    return invitations
        .find(new OneTimeLink(token))
        .flatMap(
            invitation ->
                organisations
                    .find(invitation.organisation())
                    .map(
                        organisation ->
                            new View(
                                organisation.identity().name(),
                                organisation.slug(),
                                invitation.role(),
                                me.isPresent(),
                                me.flatMap(organisation::role).isPresent())));
  }

  /**
   * Joins, and tells the representatives that somebody did.
   *
   * @return the organisation's slug; empty if the link does not work
   * @throws AccessDeniedException where nobody is signed in
   */
  public Optional<String> accept(String token) {
    PersonId me = correspondence.me().person();
    OneTimeLink link = new OneTimeLink(token);
    return invitations
        .find(link)
        .flatMap(
            invitation ->
                organisations
                    .lock(invitation.organisation())
                    .filter(organisation -> invitations.remove(link))
                    .map(organisation -> join(organisation, me, invitation.role())));
  }

  private String join(Organisation organisation, PersonId me, Role role) {
    organisation.requireRoom();
    organisations.saveStaff(organisation.join(me, role));
    String path = "/organisations/" + organisation.slug() + "/staff";
    organisation.representatives().stream()
        .filter(person -> !person.equals(me))
        .forEach(
            person ->
                correspondence.write(
                    person,
                    "people.mail.joined",
                    Map.of("organisation", organisation.identity().name()),
                    path));
    return organisation.slug();
  }

  /** Whoever has the link may refuse, with or without an account. Twice is as good as once. */
  public void decline(String token) {
    invitations.remove(new OneTimeLink(token));
  }
}
