package org.corridor.people.profiles.domain;

import java.util.Map;
import java.util.UUID;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with their own profile. Each call acts on the signed-in person's and on nobody
 * else's; where nobody is signed in it throws {@link AccessDeniedException}.
 */
@Service
@Transactional
public class EditProfile {

  private final Profiles profiles;
  private final Reminders reminders;
  private final CurrentPerson current;

  EditProfile(Profiles profiles, Reminders reminders, CurrentPerson current) {
    this.profiles = profiles;
    this.reminders = reminders;
    this.current = current;
  }

  /**
   * @param base number of the revision that the form was filled from
   * @param writer names the form
   */
  public record Edit(
      ProfileContent content,
      Map<ProfileField, Audience> audiences,
      Language written,
      int base,
      String writer) {
    @Override
    public String toString() {
      return "Edit";
    }
  }

  /** One's own profile; an empty one where nothing was saved yet. */
  @Transactional(readOnly = true)
  public Profile mine() {
    PersonId me = current.person().orElseThrow(EditProfile::nobody);
    return profiles.of(me).or(() -> profiles.blank(me)).orElseThrow(EditProfile::nobody);
  }

  /**
   * @throws ChangedElsewhere if another form saved it since this one was filled: an old window must
   *     not show again what was hidden meanwhile
   */
  public Profile save(Edit edit) {
    Profile now = mine();
    if (edit.base() != now.revision() && !edit.writer().equals(now.writer())) {
      throw new ChangedElsewhere();
    }
    Profile saved =
        new Profile(
            now.person(),
            now.key(),
            now.name(),
            now.photo(),
            edit.content(),
            edit.audiences(),
            edit.written(),
            now.revision() + 1,
            edit.writer());
    if (!profiles.save(saved)) {
      throw new ChangedElsewhere();
    }
    reminders.edited(saved.person());
    return saved;
  }

  /** One's own profile as somebody else would see it who is nobody in particular. */
  @Transactional(readOnly = true)
  public ProfileView as(Audience audience) {
    Profile mine = mine();
    PersonId anybody = new PersonId(UUID.randomUUID());
    return mine.seenBy(
        switch (audience) {
          case ONLY_ME -> new Viewer(mine.person(), false);
          case MY_ORGANISATIONS -> new Viewer(anybody, true);
          case MEMBERS -> new Viewer(anybody, false);
          case EVERYONE -> Viewer.visitor();
        });
  }

  private static AccessDeniedException nobody() {
    return new AccessDeniedException("Nobody is signed in");
  }
}
