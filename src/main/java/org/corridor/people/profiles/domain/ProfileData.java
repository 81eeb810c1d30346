package org.corridor.people.profiles.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The profile as personal data, with who may see which of it, and who looked at it. */
@Component
@Order(2)
class ProfileData implements PersonalDataHolder {

  private final Profiles profiles;
  private final Reminders reminders;
  private final Looks looks;
  private final WhoLooked looked;
  private final ProfileJson json;
  private final Texts texts;

  ProfileData(
      Profiles profiles,
      Reminders reminders,
      Looks looks,
      WhoLooked looked,
      ProfileJson json,
      Texts texts) {
    this.profiles = profiles;
    this.reminders = reminders;
    this.looks = looks;
    this.looked = looked;
    this.json = json;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    Optional<Profile> profile = profiles.of(person);
    Map<String, Object> data = new LinkedHashMap<>();
    profile.ifPresent(held -> data.putAll(json.all(held)));
    reminders.confirmed(person).ifPresent(when -> data.put("confirmed", when.toString()));
    reminders.of(person).ifPresent(open -> data.put("reminder", told(open)));
    data.put("whoLooked", looks.at(person).stream().map(ProfileData::told).toList());
    data.put("whereILooked", looks.by(person).stream().map(ProfileData::told).toList());
    List<Line> lines = new ArrayList<>(profile.map(held -> lines(held, reader)).orElse(List.of()));
    looked.at(person).forEach(look -> lines.add(line(look, reader)));
    return new Held("profile", texts.text(reader, "people.profile.title"), json.write(data), lines);
  }

  private static Map<String, String> told(Reminders.Open open) {
    return Map.of(
        "asked", open.sent().toString(),
        "hidden", open.hidden().map(Instant::toString).orElse(""));
  }

  private static Map<String, String> told(Looks.Look look) {
    return Map.of(
        "day", look.day().toString(),
        "last", look.last().toString(),
        "role", look.role().name());
  }

  private Line line(WhoLooked.View look, Language reader) {
    String who =
        look.steward()
            ? texts.text(reader, "people.looks.steward")
            : look.name().isEmpty() ? texts.text(reader, "people.looks.nameless") : look.name();
    return new Line(
        texts.text(reader, "people.looks.title"), who + "\n" + Formats.in(reader).date(look.day()));
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    looks.remove(person);
    reminders.remove(person);
    profiles.remove(person);
  }

  private List<Line> lines(Profile profile, Language reader) {
    List<Line> lines = new ArrayList<>();
    for (ProfileField field : profile.content().filled()) {
      String audience =
          texts.text(
              reader,
              "people.profile.audience."
                  + profile.audience(field).name().toLowerCase(Locale.ROOT).replace('_', '-'));
      lines.add(
          new Line(
              texts.text(reader, field.text()) + " (" + audience + ")",
              String.join("\n", values(field, profile.content(), reader))));
    }
    return lines;
  }

  private List<String> values(ProfileField field, ProfileContent content, Language reader) {
    return switch (field) {
      case NAME, PHOTO -> List.of();
      case LANGUAGES ->
          content.languages().stream()
              .map(
                  skill ->
                      SpokenLanguages.name(skill.language(), reader)
                          + ": "
                          + texts.text(reader, skill.level().text()))
              .toList();
      case ORIGIN -> places(content.origin(), reader);
      case RESIDENCE -> places(content.residence(), reader);
      case TIES -> places(content.ties(), reader);
      case INTERESTS ->
          content.interests().stream().map(i -> texts.text(reader, i.text())).toList();
      case CV -> List.of(content.cv());
      case AVAILABILITY -> availability(content.availability(), reader);
      case LINKS -> content.links().stream().map(WebLink::address).toList();
      default ->
          content.bonds().entrySet().stream()
              .filter(bond -> bond.getKey().field() == field)
              .map(bond -> bond.getValue())
              .toList();
    };
  }

  private List<String> availability(Availability availability, Language reader) {
    List<String> all = new ArrayList<>();
    availability.times().forEach(time -> all.add(texts.text(reader, time.text())));
    availability.terms().forEach(terms -> all.add(texts.text(reader, terms.text())));
    return all;
  }

  private List<String> places(List<Place> places, Language reader) {
    return places.stream()
        .map(
            place ->
                place.town().isEmpty()
                    ? Countries.name(place.country(), reader)
                    : texts.text(
                        reader,
                        "people.profile.place",
                        "town",
                        place.town(),
                        "country",
                        Countries.name(place.country(), reader)))
        .toList();
  }
}
