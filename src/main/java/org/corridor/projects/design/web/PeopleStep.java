package org.corridor.projects.design.web;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Audience;
import org.corridor.projects.design.Audience.Headcount;
import org.corridor.projects.design.Audience.TargetGroup;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.Design;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 3: whom it is for, in numbers by sex and age. */
@Component
class PeopleStep implements StepPage {

  private final Choices choices;

  PeopleStep(Choices choices) {
    this.choices = choices;
  }

  @Override
  public Step step() {
    return Step.PEOPLE;
  }

  @Override
  public String template() {
    return "projects/design/pages/people";
  }

  @Override
  public Form fill(DesignContent content) {
    Form.Builder form = Form.builder();
    List<TargetGroup> groups = content.audience().groups();
    for (int i = 0; i < groups.size(); i++) {
      put(groups.get(i), "groups[" + i + "].", form);
    }
    return form.put("reach", content.audience().reach()).build();
  }

  private static void put(TargetGroup group, String at, Form.Builder form) {
    Headcount people = group.people();
    form.put(at + "name", group.name())
        .put(at + "kind", group.kind())
        .put(at + "end", group.end())
        .put(at + "girls", people.girls())
        .put(at + "boys", people.boys())
        .put(at + "youngWomen", people.youngWomen())
        .put(at + "youngMen", people.youngMen())
        .put(at + "women", people.women())
        .put(at + "men", people.men())
        .put(at + "olderWomen", people.olderWomen())
        .put(at + "olderMen", people.olderMen())
        .put(at + "notSplit", people.notSplit())
        .putAll(at + "circumstances", group.circumstances());
  }

  @Override
  public PeopleView view(Design design, Form form, Language language) {
    return new PeopleView(
        choices.of(Audience.Kind.class, language),
        choices.of(End.class, language),
        choices.of(Audience.Circumstance.class, language));
  }

  @Override
  public UnaryOperator<DesignContent> read(Submission sent, DesignContent now) {
    Audience audience =
        new Audience(
            sent.rows("groups", Limits.GROUPS, PeopleStep::group), sent.text("reach", Limits.TEXT));
    return content -> content.with(audience);
  }

  private static TargetGroup group(Submission row) {
    Audience.Kind kind = row.choice("kind", Audience.Kind.class);
    boolean known = kind != null;
    if (!known && row.all("kind").isEmpty()) {
      row.problem("kind", "platform.form.required", Map.of());
    }
    Audience.Kind kept = kind == null ? Audience.Kind.GENERAL_PUBLIC : kind;
    End end = row.choice("end", End.class);
    return new TargetGroup(
        row.text("name", Limits.LINE),
        end == null ? kept.usualEnd() : end,
        kept,
        new Headcount(
            people(row, "girls"),
            people(row, "boys"),
            people(row, "youngWomen"),
            people(row, "youngMen"),
            people(row, "women"),
            people(row, "men"),
            people(row, "olderWomen"),
            people(row, "olderMen"),
            people(row, "notSplit")),
        row.choices("circumstances", Audience.Circumstance.class));
  }

  private static @Nullable Integer people(Submission row, String name) {
    return row.whole(name, 0, Limits.PEOPLE);
  }
}
