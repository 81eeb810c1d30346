package org.corridor.people.profiles.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.people.CurrentPerson;
import org.corridor.people.HiddenPages;
import org.corridor.people.PersonId;
import org.corridor.people.stewards.domain.Stewards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows profiles to whoever asks, as far as they may see them. The owner gets to know who looked.
 */
@Service
@Transactional
public class ShowProfile {

  private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

  private final Profiles profiles;
  private final Photos photos;
  private final Viewers viewers;
  private final WhoLooked looked;
  private final CurrentPerson current;
  private final HiddenPages hidden;
  private final Stewards stewards;

  ShowProfile(
      Profiles profiles,
      Photos photos,
      Viewers viewers,
      WhoLooked looked,
      CurrentPerson current,
      HiddenPages hidden,
      Stewards stewards) {
    this.profiles = profiles;
    this.photos = photos;
    this.viewers = viewers;
    this.looked = looked;
    this.current = current;
    this.hidden = hidden;
    this.stewards = stewards;
  }

  /**
   * Empty where there is no such profile, and just so where this viewer may see nothing of it, or
   * where stewards hid it from all but themselves. Owners see their own even while nobody else
   * does.
   */
  public Optional<ProfileView> find(String key) {
    Optional<PersonId> me = current.person();
    Optional<Profile> profile =
        ProfileKey.of(key)
            .flatMap(known -> profiles.find(known, me.orElse(NOBODY)))
            .filter(found -> me.filter(found.person()::equals).isPresent() || isShown(found));
    Optional<ProfileView> view =
        profile.map(found -> found.seenBy(viewer(me, found.person()))).filter(v -> !v.isEmpty());
    if (view.isPresent()) {
      profile.ifPresent(found -> looked.note(found.person()));
    }
    return view;
  }

  /** The photo, by the same rule: empty also where there is none. It counts as a look. */
  public Optional<Photo> photo(String key) {
    return find(key)
        .filter(ProfileView::photo)
        .flatMap(view -> photos.at(new ProfileKey(UUID.fromString(key))));
  }

  private boolean isShown(Profile profile) {
    return !hidden.hides(profile.person()) || stewards.amOne();
  }

  private Viewer viewer(Optional<PersonId> me, PersonId owner) {
    return me.map(who -> viewers.viewer(who, owner)).orElseGet(Viewer::visitor);
  }
}
