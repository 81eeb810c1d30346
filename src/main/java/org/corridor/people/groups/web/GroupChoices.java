package org.corridor.people.groups.web;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.people.OrganisationView;
import org.corridor.people.groups.domain.ShownTo;
import org.corridor.people.organisations.domain.Sector;
import org.corridor.platform.form.Choice;
import org.corridor.platform.web.Page;

/** What the forms about groups offer to choose from, in the reader's language. */
public final class GroupChoices {

  private GroupChoices() {}

  public static List<Choice> sectors(Page page) {
    return Stream.of(Sector.values())
        .map(sector -> new Choice(sector.name(), page.text(sector.text())))
        .toList();
  }

  /** These countries, in the order in which the reader looks for them. */
  public static List<Choice> countries(Page page, Collection<String> codes) {
    Collator order = Collator.getInstance(page.language().locale());
    return codes.stream()
        .map(code -> new Choice(code, page.country(code)))
        .sorted(Comparator.comparing(Choice::label, order::compare))
        .toList();
  }

  public static List<Choice> admission(Page page) {
    return Stream.of("open", "request")
        .map(
            code ->
                new Choice(
                    code,
                    page.text("people.group.admission." + code),
                    page.text("people.group.admission." + code + ".text")))
        .toList();
  }

  public static List<Choice> audiences(Page page) {
    return Stream.of(ShownTo.values())
        .map(each -> new Choice(each.code(), page.text(each.text())))
        .toList();
  }

  public static List<Choice> bodies(List<OrganisationView> bodies) {
    return bodies.stream().map(view -> new Choice(view.id().toString(), view.name())).toList();
  }
}
