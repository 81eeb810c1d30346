package org.corridor.people.profiles.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The photo as personal data: the file says that there is one, the page leads to it. */
@Component
@Order(2)
class PhotoData implements PersonalDataHolder {

  private final Profiles profiles;
  private final Photos photos;
  private final Attempts attempts;
  private final ProfileJson json;
  private final Texts texts;
  private final Clock clock;

  PhotoData(
      Profiles profiles,
      Photos photos,
      Attempts attempts,
      ProfileJson json,
      Texts texts,
      Clock clock) {
    this.profiles = profiles;
    this.photos = photos;
    this.attempts = attempts;
    this.json = json;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    String title = texts.text(reader, ProfileField.PHOTO.text());
    Map<String, Object> data = new LinkedHashMap<>();
    Optional<Photo> photo = photos.of(person);
    String path =
        profiles.of(person).map(profile -> "/people/" + profile.key() + "/photo").orElse("");
    photo.ifPresent(
        held -> {
          data.put("person", person.toString());
          data.put("mark", held.mark().toString());
          data.put("added", held.added().toString());
          data.put("path", path);
        });
    data.put(
        "sent", attempts.kept(EditPhoto.limit(person)).stream().map(Instant::toString).toList());
    List<Line> lines =
        photo.stream()
            .map(
                held ->
                    new Line(title, Formats.in(reader).date(held.added(), clock.getZone()), path))
            .toList();
    return new Held("photo", title, json.write(data), lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    photos.remove(person);
    attempts.erase(EditPhoto.limit(person));
  }
}
