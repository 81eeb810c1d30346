package org.corridor.alliances.finding.web;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.platform.form.Choice;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.web.Page;

/** What the form offers to choose from. */
public final class FindingChoices {

  private static final String SECTORS =
      "diaspora-networks integration remittances savings-and-credit enterprise agriculture employment"
          + " training education health rights-and-advice return culture media local-development"
          + " water-and-environment research";
  private static final String GROUPS =
      "migrants families children older-people women youth returnees forced-returnees refugees"
          + " irregular-migrants seasonal-workers diaspora-professionals entrepreneurs farmers"
          + " jobseekers students local-associations local-authorities";

  private FindingChoices() {}

  public static List<Choice> countries(Page page) {
    return Countries.all(page.language()).stream()
        .map(country -> new Choice(country.code(), country.name()))
        .toList();
  }

  public static List<Choice> sectors(Page page) {
    return named(page, SECTORS, "people.organisation.sector.");
  }

  public static List<Choice> groups(Page page) {
    return named(page, GROUPS, "people.organisation.group.");
  }

  private static List<Choice> named(Page page, String codes, String prefix) {
    return Stream.of(codes.split(" "))
        .map(code -> new Choice(code, page.text(prefix + code)))
        .toList();
  }
}
