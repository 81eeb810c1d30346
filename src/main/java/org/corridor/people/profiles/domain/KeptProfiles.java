package org.corridor.people.profiles.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Profiles of people who cannot write theirs yet. Whoever calls this has made sure that the person
 * agreed; it happens in the caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class KeptProfiles {

  private final Profiles profiles;

  KeptProfiles(Profiles profiles) {
    this.profiles = profiles;
  }

  /** What is said; nothing where there is no profile. */
  @Transactional(readOnly = true)
  public ProfileContent content(PersonId person) {
    return profiles.of(person).map(Profile::content).orElse(ProfileContent.EMPTY);
  }

  /**
   * Writes it, the name and all that is said for the same audience, which is never everyone.
   *
   * @param written what the words are written in
   */
  public void save(
      PersonId person, ProfileContent content, Audience audience, Language written, String writer) {
    save(
        profiles
            .of(person)
            .or(() -> profiles.blank(person))
            .orElseThrow(() -> new IllegalStateException("No such account")),
        content,
        audience,
        written,
        writer);
  }

  /** The same for an account that was made just now and has no profile yet. */
  public void create(
      PersonId person,
      String name,
      ProfileContent content,
      Audience audience,
      Language written,
      String writer) {
    save(Profile.empty(person, name, written), content, audience, written, writer);
  }

  private void save(
      Profile before, ProfileContent content, Audience audience, Language written, String writer) {
    if (audience == Audience.EVERYONE) {
      throw new IllegalArgumentException("Only people themselves show themselves to everyone");
    }
    Map<ProfileField, Audience> audiences = new EnumMap<>(ProfileField.class);
    audiences.put(ProfileField.NAME, audience);
    content.filled().forEach(field -> audiences.put(field, audience));
    profiles.save(
        new Profile(
            before.person(),
            before.key(),
            before.name(),
            before.photo(),
            content,
            audiences,
            written,
            before.revision() + 1,
            writer));
  }

  /**
   * Adds to the profile of somebody who agreed what stands nowhere in it yet, for the people of
   * their organisations.
   *
   * @param written what the words are written in
   */
  public void fill(PersonId person, ProfileContent more, Language written) {
    Profile before =
        profiles
            .of(person)
            .or(() -> profiles.blank(person))
            .orElseThrow(() -> new IllegalStateException("No such account"));
    Set<ProfileField> added = EnumSet.copyOf(more.filled());
    added.removeAll(before.content().filled());
    if (added.isEmpty()) {
      return;
    }
    Map<ProfileField, Audience> audiences = new EnumMap<>(ProfileField.class);
    audiences.putAll(before.audiences());
    added.forEach(field -> audiences.put(field, Audience.MY_ORGANISATIONS));
    audiences.putIfAbsent(ProfileField.NAME, Audience.MY_ORGANISATIONS);
    profiles.save(
        new Profile(
            person,
            before.key(),
            before.name(),
            before.photo(),
            before.content().with(more.only(added)),
            audiences,
            before.content().filled().isEmpty() ? written : before.written(),
            before.revision() + 1,
            "membership"));
  }

  /** From now on nobody but the owner sees what was for the owner's organisations alone. */
  public void hideFromOrganisations(PersonId person) {
    narrow(person, Audience.MY_ORGANISATIONS, Audience.ONLY_ME);
  }

  /** What was for all members is for the owner's organisations only. */
  public void hideFromMembers(PersonId person) {
    narrow(person, Audience.MEMBERS, Audience.MY_ORGANISATIONS);
  }

  private void narrow(PersonId person, Audience from, Audience to) {
    profiles
        .of(person)
        .ifPresent(
            before -> {
              Map<ProfileField, Audience> audiences = new EnumMap<>(ProfileField.class);
              before
                  .audiences()
                  .forEach(
                      (field, audience) -> audiences.put(field, audience == from ? to : audience));
              profiles.save(
                  new Profile(
                      person,
                      before.key(),
                      before.name(),
                      before.photo(),
                      before.content(),
                      audiences,
                      before.written(),
                      before.revision() + 1,
                      "registration"));
            });
  }
}
