package org.corridor.capacities.returns.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridor.capacities.AgeGroup;
import org.corridor.capacities.Sex;
import org.corridor.capacities.returns.domain.PlanReturn.About;
import org.corridor.capacities.returns.domain.ReturnPlan;
import org.corridor.capacities.returns.domain.ReturnPlan.Certificate;
import org.corridor.capacities.returns.domain.ReturnPlan.Learnt;
import org.corridor.capacities.returns.domain.ReturnPlan.Recognition;
import org.corridor.capacities.returns.domain.ReturnPlan.Step;
import org.corridor.capacities.returns.domain.ReturnPlan.StepKind;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.web.SkillLines;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.web.LocalPath;
import org.jspecify.annotations.Nullable;

/** Reads and fills the forms of a plan. */
final class PlanForm {

  static final String WANTED = "wanted";
  static final String SKILLS = "skills";

  private static final String REQUIRED = "platform.form.required";
  private static final int MOST_YEARS = 70;

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
  private static final String WRONG = "capacities.vacancies.day.wrong";

  private PlanForm() {}

  /** Null where something is wrong or a skill is still to be chosen. */
  static @Nullable About about(Submission sent, SkillLines.Typed wanted) {
    ReturnPlan.Stage stage = sent.choice("stage", ReturnPlan.Stage.class);
    String country = country(sent, "country");
    String town = sent.text("town", ReturnPlan.TOWN);
    String note = sent.text("note", ReturnPlan.NOTE);
    Sex sex = sent.choice("sex", Sex.class);
    AgeGroup age = sent.choice("age", AgeGroup.class);
    if (!sent.isValid() || wanted.isAsking()) {
      return null;
    }
    return new About(
        stage == null ? ReturnPlan.Stage.THINKING : stage,
        country,
        town,
        wanted.lines(),
        note,
        new ReturnPlan.Who(sex, age));
  }

  static Form fill(ReturnPlan plan) {
    return Form.builder()
        .put("stage", plan.stage())
        .put("country", plan.country())
        .put("town", plan.town())
        .put("note", plan.note())
        .put("sex", plan.person().sex())
        .put("age", plan.person().age())
        .build();
  }

  /** What was learnt, with where and for how long by the words of each line. */
  static List<Learnt> learnt(Submission sent, SkillLines.Typed typed, ReturnPlan before) {
    List<Learnt> all = new ArrayList<>();
    String everywhere = country(sent, "where");
    for (SkillLine line : typed.lines()) {
      Learnt known =
          before.skills().stream()
              .filter(one -> one.line().words().equals(line.words()))
              .findFirst()
              .orElse(null);
      all.add(
          new Learnt(
              line,
              known == null || known.country().isEmpty() ? everywhere : known.country(),
              known == null ? null : known.years()));
    }
    return all;
  }

  /** The same skills with what was sent of where and for how long. */
  static @Nullable List<Learnt> details(Submission sent, ReturnPlan plan) {
    List<Learnt> all = new ArrayList<>();
    for (int i = 0; i < plan.skills().size(); i++) {
      String country = country(sent, "where-" + i);
      Integer years = sent.whole("years-" + i, 0, MOST_YEARS);
      all.add(new Learnt(plan.skills().get(i).line(), country, years));
    }
    return sent.isValid() ? all : null;
  }

  static Form.Builder details(ReturnPlan plan) {
    Form.Builder form = Form.builder();
    for (int i = 0; i < plan.skills().size(); i++) {
      form.put("where-" + i, plan.skills().get(i).country());
      form.put("years-" + i, plan.skills().get(i).years());
    }
    return form;
  }

  static @Nullable Certificate certificate(Submission sent) {
    String name = sent.required("name", ReturnPlan.WORDS);
    String authority = sent.text("authority", ReturnPlan.WORDS);
    String next = sent.text("next", ReturnPlan.WORDS);
    Recognition state = sent.choice("state", Recognition.class);
    LocalDate due = day(sent, "due");
    return sent.isValid()
        ? new Certificate(
            sent.id("id"), name, authority, next, state == null ? Recognition.TO_DO : state, due)
        : null;
  }

  static Form fill(Certificate one) {
    return Form.builder()
        .put("name", one.name())
        .put("authority", one.authority())
        .put("next", one.next())
        .put("state", one.state())
        .put("due", one.due())
        .build();
  }

  static @Nullable Step step(Submission sent) {
    String words = sent.required("words", ReturnPlan.WORDS);
    StepKind kind = sent.choice("kind", StepKind.class);
    LocalDate due = day(sent, "due");
    String path = sent.text("path", 200);
    return sent.isValid()
        ? new Step(
            sent.id("id"),
            kind == null ? StepKind.RETRAINING : kind,
            words,
            path.isEmpty() ? "" : LocalPath.of(path).value(),
            due,
            false)
        : null;
  }

  static String country(Submission sent, String name) {
    String code = sent.text(name, 2);
    if (!code.isEmpty() && !Countries.exists(code)) {
      sent.problem(name, "platform.form.unknown-choice", Map.of());
      return "";
    }
    return code;
  }

  static @Nullable LocalDate day(Submission sent, String name) {
    return sent.day(name, EARLIEST, LATEST, WRONG);
  }

  static @Nullable LocalDate requiredDay(Submission sent, String name) {
    return sent.requiredDay(name, EARLIEST, LATEST, WRONG);
  }
}
