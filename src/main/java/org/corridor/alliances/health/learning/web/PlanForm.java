package org.corridor.alliances.health.learning.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.alliances.health.learning.domain.Learning;
import org.corridor.alliances.health.learning.domain.Transfer;
import org.corridor.alliances.health.learning.domain.Way;
import org.corridor.alliances.health.web.Days;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A plan of who learns what from whom, and what took place, as forms. */
public final class PlanForm {

  private PlanForm() {}

  static Form fill(Transfer.Plan plan) {
    return Form.builder()
        .put("capacity", plan.capacity())
        .put("teacher", plan.teacher())
        .put("learner", plan.learner())
        .put("way", plan.way().name())
        .put("what", plan.what())
        .put("written", plan.written().name())
        .put("begins", plan.begins())
        .put("ends", plan.ends())
        .put("hours", plan.hours().stripTrailingZeros().toPlainString())
        .build();
  }

  /** Null where something is wrong. */
  static Transfer.@Nullable Plan read(Submission sent, Learning.View view, Language reader) {
    String capacity = sent.required("capacity", 40);
    if (!capacity.isEmpty() && view.topic(capacity).isEmpty()) {
      sent.problem("capacity", "platform.form.unknown-choice", Map.of());
    }
    PartnerId teacher = partner(sent, "teacher", view.partnership());
    PartnerId learner = partner(sent, "learner", view.partnership());
    requireTwo(sent, view, teacher, learner);
    Way way = sent.choice("way", Way.class);
    if (way == null) {
      sent.problem("way", "platform.form.required", Map.of());
    }
    String what = sent.text("what", Transfer.Plan.WHAT);
    Language written = sent.choice("written", Language.class);
    LocalDate begins = Days.day(sent, "begins");
    LocalDate ends = Days.day(sent, "ends");
    if (begins != null && ends != null && ends.isBefore(begins)) {
      sent.problem("ends", "alliances.health.learning.ends-before", Map.of());
    }
    BigDecimal hours =
        sent.decimal("hours", BigDecimal.ZERO, BigDecimal.valueOf(Transfer.Plan.HOURS), 1);
    if (teacher == null || learner == null || way == null || !sent.isValid()) {
      return null;
    }
    return new Transfer.Plan(
        capacity,
        teacher,
        learner,
        way,
        what,
        written == null ? reader : written,
        begins,
        ends,
        (hours == null ? BigDecimal.ZERO : hours).setScale(1));
  }

  private static void requireTwo(
      Submission sent,
      Learning.View view,
      @Nullable PartnerId teacher,
      @Nullable PartnerId learner) {
    if (teacher == null || learner == null) {
      return;
    }
    if (teacher.equals(learner)) {
      sent.problem("learner", "alliances.health.learning.same-partner", Map.of());
    } else if (!view.reader().coordinates()
        && !view.reader().isOf(teacher)
        && !view.reader().isOf(learner)) {
      sent.problem("teacher", "alliances.health.learning.not-yours", Map.of());
    }
  }

  private static @Nullable PartnerId partner(Submission sent, String name, PartnershipView view) {
    PartnerId id = new PartnerId(Days.id(sent.required(name, 40)));
    boolean known = view.joined().stream().anyMatch(one -> one.id().equals(id));
    if (!known && sent.isValid()) {
      sent.problem(name, "platform.form.unknown-choice", Map.of());
    }
    return known ? id : null;
  }

  /** Null where something is wrong. */
  static Transfer.@Nullable Record record(Submission sent, Learning.View view, Language reader) {
    sent.required("on", 30);
    LocalDate on = Days.day(sent, "on");
    if (on != null && on.isAfter(view.today())) {
      sent.problem("on", "alliances.health.learning.not-yet", Map.of());
    }
    sent.required("hours", 30);
    BigDecimal hours = sent.decimal("hours", new BigDecimal("0.1"), BigDecimal.valueOf(1_000), 1);
    Integer people = sent.whole("people", 1, 100_000);
    String result = sent.text("result", Transfer.Record.RESULT);
    Language written = sent.choice("written", Language.class);
    if (on == null || hours == null || !sent.isValid()) {
      return null;
    }
    UUID ticket = Days.ticket(sent);
    return new Transfer.Record(
        ticket,
        on,
        hours,
        people,
        result,
        written == null ? reader : written,
        view.reader().id(),
        false);
  }

  public static List<Choice> topics(Page page, Learning.View view) {
    return view.topics().stream()
        .map(one -> new Choice(one.code(), name(page, one.code(), view)))
        .toList();
  }

  /** A capacity by its code, as it is read; empty where there is none. */
  public static String name(Page page, String code, Learning.View view) {
    return view.topic(code)
        .map(
            one ->
                one.isOwn()
                    ? one.own()
                    : page.text("alliances.health.learning.capacity." + one.code()))
        .orElse("");
  }

  public static List<Choice> partners(Learning.View view) {
    return view.partnership().joined().stream()
        .map(one -> new Choice(one.id().toString(), one.name()))
        .toList();
  }

  public static List<Choice> ways(Page page) {
    return Stream.of(Way.values())
        .map(one -> new Choice(one.name(), page.text(one.text()), page.text(one.text() + ".hint")))
        .toList();
  }

  public static List<Choice> languages() {
    return Stream.of(Language.values()).map(one -> new Choice(one.name(), one.ownName())).toList();
  }
}
