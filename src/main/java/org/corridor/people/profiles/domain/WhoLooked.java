package org.corridor.people.profiles.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.ProfileLooks;
import org.corridor.people.profiles.domain.Looks.Look;
import org.corridor.people.profiles.domain.Looks.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes who looks at a profile, and tells its owner. The owner sees of a viewer what that viewer
 * shows them; a viewer who shows no name is told without one. Visitors are nobody, and are not
 * noted.
 */
@Service
@Transactional
public class WhoLooked implements ProfileLooks {

  private final Looks looks;
  private final Profiles profiles;
  private final Viewers viewers;
  private final CurrentPerson current;
  private final Clock clock;

  WhoLooked(Looks looks, Profiles profiles, Viewers viewers, CurrentPerson current, Clock clock) {
    this.looks = looks;
    this.profiles = profiles;
    this.viewers = viewers;
    this.current = current;
    this.clock = clock;
  }

  /**
   * One look.
   *
   * @param name of the viewer; empty where they do not show it
   * @param path to the viewer's profile; empty where they show nothing of it
   * @param steward whether a steward of this site looked, as such
   * @param left whether the viewer is erased
   */
  public record View(LocalDate day, String name, String path, boolean steward, boolean left) {}

  /**
   * Who looked at one's own profile, the latest first.
   *
   * @throws AccessDeniedException where nobody is signed in
   */
  @Transactional(readOnly = true)
  public List<View> mine() {
    PersonId me =
        current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    return at(me);
  }

  List<View> at(PersonId owner) {
    return looks.at(owner).stream().map(look -> view(look, owner)).toList();
  }

  private View view(Look look, PersonId owner) {
    boolean steward = look.role() == Role.STEWARD;
    Optional<Profile> viewer = steward ? Optional.empty() : look.viewer().flatMap(profiles::shown);
    Optional<ProfileView> seen =
        viewer
            .map(profile -> profile.seenBy(viewers.viewer(owner, profile.person())))
            .filter(view -> !view.isEmpty());
    return new View(
        look.day(),
        seen.map(ProfileView::name).orElse(""),
        seen.isPresent() ? viewer.map(profile -> "/people/" + profile.key()).orElse("") : "",
        steward,
        look.viewer().isEmpty());
  }

  /** Notes that the signed-in person, if there is one, looks at somebody else's profile. */
  void note(PersonId owner) {
    current.person().filter(me -> !me.equals(owner)).ifPresent(me -> add(owner, me, Role.MEMBER));
  }

  /**
   * Notes that the signed-in person looks at several profiles at once.
   *
   * @param keys what their addresses end in
   */
  public void noteAll(Collection<String> keys) {
    Instant now = now();
    List<UUID> known =
        keys.stream().flatMap(key -> ProfileKey.of(key).stream()).map(ProfileKey::value).toList();
    current
        .person()
        .ifPresent(me -> looks.addAll(known, me, LocalDate.ofInstant(now, clock.getZone()), now));
  }

  @Override
  public void bySteward(PersonId owner, PersonId steward) {
    add(owner, steward, Role.STEWARD);
  }

  private void add(PersonId owner, PersonId viewer, Role role) {
    Instant now = now();
    looks.add(owner, viewer, role, LocalDate.ofInstant(now, clock.getZone()), now);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
