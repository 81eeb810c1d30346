package org.corridor.communities.events.registration.web;

import java.util.List;
import java.util.Map;
import org.corridor.communities.events.registration.domain.Needs;
import org.corridor.communities.events.registration.domain.Wish;
import org.corridor.communities.events.web.EventFields;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Page;
import org.corridor.projects.indicators.Dimension;
import org.jspecify.annotations.Nullable;

/** What somebody says when they register, as a form. */
public final class WishForm {

  private WishForm() {}

  static Form fill(Wish wish) {
    Needs needs = wish.needs();
    return Form.builder()
        .put("name", wish.name())
        .put("interpretation", needs.interpretation())
        .put("childcare", needs.childcare() == 0 ? null : needs.childcare())
        .put("travel", needs.travel() ? "1" : null)
        .put("access", needs.access())
        .put("word", needs.word())
        .put("listed", wish.listed() ? "1" : null)
        .put("consent", "1")
        .put("sex", wish.sex())
        .put("age", wish.age())
        .put("country", wish.country())
        .build();
  }

  /** Null where something is wrong; what, is noted in the submission. */
  static @Nullable Wish read(Submission sent) {
    Integer children = sent.whole("childcare", 0, Needs.MOST_CHILDREN);
    Needs needs =
        new Needs(
            sent.text("interpretation", Needs.INTERPRETATION),
            children == null ? 0 : children,
            sent.ticked("travel"),
            sent.text("access", Needs.ACCESS),
            sent.text("word", Needs.WORD));
    Wish wish =
        new Wish(
            sent.required("name", Wish.NAME),
            needs,
            sent.ticked("listed"),
            part(sent, Dimension.SEX),
            part(sent, Dimension.AGE),
            EventFields.country(sent, "country"));
    if (!sent.ticked("consent")) {
      sent.problem("consent", "communities.events.consent.needed", Map.of());
    }
    return sent.isValid() ? wish : null;
  }

  private static String part(Submission sent, Dimension dimension) {
    String typed = sent.text(dimension.code(), 20);
    if (!typed.isEmpty() && !dimension.fixed().contains(typed)) {
      sent.problem(dimension.code(), "platform.form.unknown-choice", Map.of());
    }
    return typed;
  }

  public static List<Choice> sexes(Page page) {
    return parts(page, Dimension.SEX);
  }

  public static List<Choice> ages(Page page) {
    return parts(page, Dimension.AGE);
  }

  private static List<Choice> parts(Page page, Dimension dimension) {
    return dimension.fixed().stream()
        .map(part -> new Choice(part, page.text(dimension.text(part))))
        .toList();
  }
}
