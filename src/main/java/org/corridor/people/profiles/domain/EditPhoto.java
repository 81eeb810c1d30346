package org.corridor.people.profiles.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.picture.Darkroom;
import org.corridor.platform.picture.Picture;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people do with their own photo. Each call acts on the signed-in person's; where nobody is
 * signed in it throws {@link AccessDeniedException}.
 */
@Service
public class EditPhoto {

  /** What may be sent at most, in bytes. */
  public static final int MOST_BYTES = Darkroom.MOST_BYTES;

  private static final int A_DAY = 20;

  private final EditProfile profile;
  private final Profiles profiles;
  private final Photos photos;
  private final Darkroom darkroom;
  private final Attempts attempts;
  private final Clock clock;
  private final TransactionTemplate transaction;

  EditPhoto(
      EditProfile profile,
      Profiles profiles,
      Photos photos,
      Darkroom darkroom,
      Attempts attempts,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.profile = profile;
    this.profiles = profiles;
    this.photos = photos;
    this.darkroom = darkroom;
    this.attempts = attempts;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Makes a photo of the picture, in place of any other. Who sees it stays as it was: at first
   * nobody else. No connection is held while the picture is decoded, which may take seconds.
   *
   * @throws org.corridor.platform.picture.PictureRefused where it is none that is taken; nothing
   *     has changed then
   * @throws org.corridor.platform.security.TooManyAttempts after too many on one day
   */
  public void replace(byte[] picture) {
    PersonId me = profile.mine().person();
    attempts.count(limit(me));
    List<Picture> made = darkroom.squares(picture, Photo.LARGE, Photo.SMALL);
    Photo photo =
        new Photo(UUID.randomUUID(), made.get(0).jpeg(), made.get(1).jpeg(), clock.instant());
    transaction.executeWithoutResult(status -> save(profile.mine(), photo));
  }

  private void save(Profile mine, Photo photo) {
    if (mine.revision() == 0) {
      profiles.save(begun(mine));
    }
    photos.save(mine.person(), photo);
  }

  /** An empty profile, for the photo to have an address. */
  private static Profile begun(Profile mine) {
    return new Profile(
        mine.person(),
        mine.key(),
        mine.name(),
        false,
        mine.content(),
        mine.audiences(),
        mine.written(),
        1,
        "photo");
  }

  /** False where there was none. */
  public boolean remove() {
    PersonId me = profile.mine().person();
    return Boolean.TRUE.equals(transaction.execute(status -> photos.remove(me)));
  }

  static Limit limit(PersonId person) {
    return new Limit("photo", person.toString(), A_DAY, Duration.ofDays(1));
  }
}
