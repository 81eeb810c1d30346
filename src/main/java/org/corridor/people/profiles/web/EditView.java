package org.corridor.people.profiles.web;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.people.profiles.domain.Audience;
import org.corridor.people.profiles.domain.Availability;
import org.corridor.people.profiles.domain.Interest;
import org.corridor.people.profiles.domain.Level;
import org.corridor.people.profiles.domain.Profile;
import org.corridor.people.profiles.domain.ProfileField;
import org.corridor.people.profiles.domain.Suggestions;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.SpokenLanguages;
import org.corridor.platform.web.Page;

/**
 * What the page to edit a profile shows beside the form.
 *
 * @param base number of the revision that the form was filled from
 * @param writer names this form
 * @param overtaken whether another window saved the profile meanwhile
 */
public record EditView(Profile profile, int base, String writer, boolean overtaken) {

  /** Empty rows that a list ends with, as far as it may grow. */
  private static final int FREE = 2;

  public List<ProfileField> suggestions() {
    return Suggestions.of(profile);
  }

  public String address() {
    return "/people/" + profile.key();
  }

  /** How many rows of the list to show. */
  public int rows(Form form, String list, int most) {
    int filled = 0;
    for (int i = 0; i < Math.min(form.rows(list), most + FREE); i++) {
      if (holdsAnything(form, list + "[" + i + "].")) {
        filled = i + 1;
      }
    }
    return Math.max(filled, Math.min(filled + (filled == 0 ? FREE : 1), most));
  }

  private static boolean holdsAnything(Form form, String row) {
    return Stream.of("language", "level", "country", "town", "address")
        .anyMatch(part -> !form.value(row + part).isBlank());
  }

  public List<Choice> languages(Page page) {
    return SpokenLanguages.names(page.language()).entrySet().stream()
        .map(entry -> new Choice(entry.getKey(), entry.getValue()))
        .toList();
  }

  public List<Choice> countries(Page page) {
    return Countries.all(page.language()).stream()
        .map(country -> new Choice(country.code(), country.name()))
        .toList();
  }

  public List<Choice> levels(Page page) {
    return Stream.of(Level.values())
        .map(level -> new Choice(level.name(), page.text(level.text())))
        .toList();
  }

  public List<Choice> audiences(Page page) {
    return Stream.of(Audience.values())
        .map(audience -> new Choice(audience.name(), page.text(Audiences.text(audience))))
        .toList();
  }

  public List<Choice> interests(Page page, String capital) {
    return Interest.of(capital).stream()
        .map(interest -> new Choice(interest.name(), page.text(interest.text())))
        .toList();
  }

  public List<Choice> times(Page page) {
    return Stream.of(Availability.Time.values())
        .map(time -> new Choice(time.name(), page.text(time.text())))
        .toList();
  }

  public List<Choice> terms(Page page) {
    return Stream.of(Availability.Terms.values())
        .map(terms -> new Choice(terms.name(), page.text(terms.text())))
        .toList();
  }
}
