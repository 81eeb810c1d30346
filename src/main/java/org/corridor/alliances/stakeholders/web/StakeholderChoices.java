package org.corridor.alliances.stakeholders.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.stakeholders.domain.Approach;
import org.corridor.alliances.stakeholders.domain.Engagement;
import org.corridor.alliances.stakeholders.domain.StakeholderKind;
import org.corridor.alliances.stakeholders.domain.Verdict;
import org.corridor.platform.form.Choice;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Page;

/** What can be chosen, in the reader's language. */
public final class StakeholderChoices {

  private StakeholderChoices() {}

  public static List<Choice> kinds(Page page) {
    return of(
        StakeholderKind.values(),
        kind -> page.text(kind.category().text()) + ": " + page.text(kind.text()));
  }

  public static List<Choice> categories(Page page) {
    return of(StakeholderKind.Category.values(), one -> page.text(one.text()));
  }

  public static List<Choice> ends(Page page) {
    return of(PartnerEnd.values(), one -> page.text(one.text()));
  }

  public static List<Choice> engagements(Page page) {
    return of(Engagement.values(), one -> page.text(one.text()));
  }

  public static List<Choice> verdicts(Page page) {
    return of(Verdict.values(), one -> page.text(one.text()));
  }

  public static List<Choice> collaborations(Page page) {
    return of(Approach.Collaboration.values(), one -> page.text(one.text()));
  }

  public static List<Choice> documents(Page page) {
    return of(Approach.Document.values(), one -> page.text(one.text()));
  }

  public static List<Choice> ways(Page page) {
    return of(Approach.Way.values(), one -> page.text(one.text()));
  }

  public static List<Choice> sides(Page page) {
    return List.of(
        new Choice("theirs", page.text("alliances.stakeholders.side.theirs")),
        new Choice("ours", page.text("alliances.stakeholders.side.ours")));
  }

  public static List<Choice> sorts(Page page) {
    return Stream.of("added", "name", "kind", "engaged")
        .map(one -> new Choice(one, page.text("alliances.stakeholders.sort." + one)))
        .toList();
  }

  public static List<Choice> languages() {
    return Stream.of(Language.values())
        .map(language -> new Choice(language.name(), language.ownName()))
        .toList();
  }

  private static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> label) {
    return Stream.of(values).map(one -> new Choice(one.name(), label.apply(one))).toList();
  }
}
