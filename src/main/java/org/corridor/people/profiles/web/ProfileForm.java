package org.corridor.people.profiles.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.corridor.people.profiles.domain.Audience;
import org.corridor.people.profiles.domain.Availability;
import org.corridor.people.profiles.domain.Bond;
import org.corridor.people.profiles.domain.EditProfile.Edit;
import org.corridor.people.profiles.domain.Interest;
import org.corridor.people.profiles.domain.LanguageSkill;
import org.corridor.people.profiles.domain.Level;
import org.corridor.people.profiles.domain.Place;
import org.corridor.people.profiles.domain.Profile;
import org.corridor.people.profiles.domain.ProfileContent;
import org.corridor.people.profiles.domain.ProfileField;
import org.corridor.people.profiles.domain.WebLink;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;
import org.jspecify.annotations.Nullable;

/** The profile as a form: filled from what is stored, and read from what was sent. */
final class ProfileForm {

  private ProfileForm() {}

  static Form fill(Profile profile) {
    ProfileContent content = profile.content();
    Form.Builder form = Form.builder();
    for (int i = 0; i < content.languages().size(); i++) {
      LanguageSkill skill = content.languages().get(i);
      form.put("languages[" + i + "].language", skill.language())
          .put("languages[" + i + "].level", skill.level());
    }
    places("origin", content.origin(), form);
    places("residence", content.residence(), form);
    places("ties", content.ties(), form);
    content.bonds().forEach((bond, words) -> form.put(name(bond), words));
    for (int i = 0; i < content.links().size(); i++) {
      form.put("links[" + i + "].address", content.links().get(i).address());
    }
    for (ProfileField field : ProfileField.values()) {
      form.put(field.audienceField(), profile.audience(field));
    }
    return form.putAll("interests", content.interests())
        .put("cv", content.cv())
        .putAll("times", content.availability().times())
        .putAll("terms", content.availability().terms())
        .put("written", profile.written())
        .build();
  }

  private static void places(String list, List<Place> places, Form.Builder form) {
    for (int i = 0; i < places.size(); i++) {
      form.put(list + "[" + i + "].country", places.get(i).country())
          .put(list + "[" + i + "].town", places.get(i).town());
    }
  }

  /** Name of the form field of the bond. */
  static String name(Bond bond) {
    return "bond-" + bond.name().toLowerCase(Locale.ROOT);
  }

  /** Notes problems in what was sent; the edit counts only if there are none. */
  static Edit read(Submission sent) {
    Map<Bond, String> bonds = new EnumMap<>(Bond.class);
    for (Bond bond : Bond.values()) {
      bonds.put(bond, sent.text(name(bond), ProfileContent.WORDS));
    }
    ProfileContent content =
        new ProfileContent(
            known(sent.rows("languages", ProfileContent.LANGUAGES, ProfileForm::skill)),
            places("origin", sent),
            places("residence", sent),
            places("ties", sent),
            bonds,
            sent.choices("interests", Interest.class),
            sent.text("cv", ProfileContent.CV),
            new Availability(
                sent.choices("times", Availability.Time.class),
                sent.choices("terms", Availability.Terms.class)),
            known(sent.rows("links", ProfileContent.LINKS, ProfileForm::link)));
    Language written = sent.choice("written", Language.class);
    String writer = sent.text("writer", 40);
    return new Edit(
        content,
        audiences(sent),
        written == null ? Language.EN : written,
        sent.base(),
        writer.isEmpty() ? UUID.randomUUID().toString() : writer);
  }

  private static Map<ProfileField, Audience> audiences(Submission sent) {
    Map<ProfileField, Audience> audiences = new EnumMap<>(ProfileField.class);
    for (ProfileField field : ProfileField.values()) {
      Audience audience = sent.choice(field.audienceField(), Audience.class);
      audiences.put(field, audience == null ? Audience.ONLY_ME : audience);
    }
    return audiences;
  }

  private static @Nullable LanguageSkill skill(Submission row) {
    String language = row.required("language", 10);
    if (!language.isEmpty() && !SpokenLanguages.codes().contains(language)) {
      row.problem("language", "platform.form.unknown-choice", Map.of());
      return null;
    }
    Level level = row.choice("level", Level.class);
    if (level == null) {
      if (row.all("level").isEmpty()) {
        row.problem("level", "platform.form.required", Map.of());
      }
      return null;
    }
    return language.isEmpty() ? null : new LanguageSkill(language, level);
  }

  private static List<Place> places(String list, Submission sent) {
    return known(sent.rows(list, ProfileContent.PLACES, ProfileForm::place));
  }

  private static @Nullable Place place(Submission row) {
    String town = row.text("town", ProfileContent.TOWN);
    String country = row.required("country", 10);
    if (!country.isEmpty() && !Countries.codes().contains(country)) {
      row.problem("country", "platform.form.unknown-choice", Map.of());
      return null;
    }
    return country.isEmpty() ? null : new Place(country, town);
  }

  private static @Nullable WebLink link(Submission row) {
    String typed = row.text("address", WebLink.LONGEST);
    WebLink link = WebLink.of(typed).orElse(null);
    if (link == null && typed.codePointCount(0, typed.length()) <= WebLink.LONGEST) {
      row.problem("address", "people.profile.links.wrong", Map.of());
    }
    return link;
  }

  /** Rows without the unreadable ones, about which a problem is noted. */
  private static <T> List<T> known(List<@Nullable T> rows) {
    List<T> known = new ArrayList<>();
    for (@Nullable T row : rows) {
      if (row != null) {
        known.add(Objects.requireNonNull(row));
      }
    }
    return known;
  }
}
