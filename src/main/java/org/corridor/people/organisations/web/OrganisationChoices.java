package org.corridor.people.organisations.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridor.people.OrganisationKind;
import org.corridor.people.organisations.domain.Engagement;
import org.corridor.people.organisations.domain.GrantExperience;
import org.corridor.people.organisations.domain.LegalStatus;
import org.corridor.people.organisations.domain.Means;
import org.corridor.people.organisations.domain.Role;
import org.corridor.people.organisations.domain.Sector;
import org.corridor.people.organisations.domain.StaffSize;
import org.corridor.people.organisations.domain.TargetGroup;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.SpokenLanguages;
import org.corridor.platform.web.Page;

/** What the forms about organisations offer to choose from, in the reader's language. */
public final class OrganisationChoices {

  private OrganisationChoices() {}

  public static List<Choice> kinds(Page page) {
    return all(page, OrganisationKind.values(), OrganisationKind::text);
  }

  public static List<Choice> countries(Page page) {
    return Countries.all(page.language()).stream()
        .map(country -> new Choice(country.code(), country.name()))
        .toList();
  }

  public static List<Choice> legal(Page page) {
    return all(page, LegalStatus.values(), LegalStatus::text);
  }

  public static List<Choice> sizes(Page page) {
    return all(page, StaffSize.values(), StaffSize::text);
  }

  public static List<Choice> engagements(Page page) {
    return all(page, Engagement.values(), Engagement::text);
  }

  public static List<Choice> sectors(Page page) {
    return all(page, Sector.values(), Sector::text);
  }

  public static List<Choice> groups(Page page) {
    return all(page, TargetGroup.values(), TargetGroup::text);
  }

  public static List<Choice> means(Page page) {
    return all(page, Means.values(), Means::text);
  }

  public static List<Choice> grants(Page page) {
    return all(page, GrantExperience.values(), GrantExperience::text);
  }

  /** Each with what it may do. */
  public static List<Choice> roles(Page page) {
    return Stream.of(Role.values())
        .map(
            role ->
                new Choice(role.code(), page.text(role.text()), page.text(role.text() + ".may")))
        .toList();
  }

  /** The same for a narrow list. */
  public static List<Choice> roleNames(Page page) {
    return Stream.of(Role.values())
        .map(role -> new Choice(role.code(), page.text(role.text())))
        .toList();
  }

  public static List<Choice> languages(Page page) {
    return SpokenLanguages.names(page.language()).entrySet().stream()
        .map(entry -> new Choice(entry.getKey(), entry.getValue()))
        .toList();
  }

  public static List<Choice> written() {
    return Stream.of(Language.values())
        .map(language -> new Choice(language.name(), language.ownName()))
        .toList();
  }

  /** How many rows of a list to show: those that hold something and a few free ones. */
  public static int rows(Form form, String list, String part, int most, int free) {
    int filled = 0;
    for (int i = 0; i < Math.min(form.rows(list), most + free); i++) {
      String row = list + "[" + i + "].";
      if (!form.value(row + part).isBlank() || !form.value(row + "town").isBlank()) {
        filled = i + 1;
      }
    }
    return Math.max(filled, Math.min(filled + free, most));
  }

  private static <E extends Enum<E>> List<Choice> all(
      Page page, E[] values, Function<E, String> key) {
    return Stream.of(values)
        .map(value -> new Choice(value.name(), page.text(key.apply(value))))
        .toList();
  }
}
