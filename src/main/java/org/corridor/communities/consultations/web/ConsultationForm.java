package org.corridor.communities.consultations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.consultations.domain.Consultation;
import org.corridor.communities.consultations.domain.Consultation.Facts;
import org.corridor.communities.consultations.domain.Consultation.Naming;
import org.corridor.communities.consultations.domain.Consultation.Results;
import org.corridor.communities.consultations.domain.Consultation.Terms;
import org.corridor.communities.consultations.domain.Question;
import org.corridor.communities.consultations.domain.Question.Kind;
import org.corridor.communities.writing.web.Lists;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** A consultation as it is typed. */
final class ConsultationForm {

  private static final int LONGEST_DAYS = 366;
  private static final int OPTIONS = Question.OPTION * Question.MOST_OPTIONS;

  private ConsultationForm() {}

  /** What was typed, where it is right. */
  record Typed(Facts facts, Terms terms) {}

  static Form begin(Language reader, LocalDate today) {
    return Form.builder()
        .put("language", reader.code())
        .put("opens", today)
        .put("closes", today.plusWeeks(3))
        .put("naming", Naming.CHOICE)
        .put("results", Results.AT_ONCE)
        .put("questions[0].kind", Kind.OPEN)
        .build();
  }

  static Form of(Consultation one) {
    Facts facts = one.facts();
    Terms terms = one.terms();
    Form.Builder form =
        Form.builder()
            .put("title", facts.title())
            .put("language", facts.language().code())
            .put("background", facts.background())
            .putAll("countries", facts.countries())
            .put("opens", terms.opens())
            .put("closes", terms.closes())
            .put("only", terms.circleOnly() ? "1" : null)
            .put("naming", terms.naming())
            .put("results", terms.results());
    for (int i = 0; i < facts.questions().size(); i++) {
      Question question = facts.questions().get(i);
      String row = "questions[" + i + "].";
      form.put(row + "id", question.id())
          .put(row + "text", question.text())
          .put(row + "kind", question.kind())
          .put(row + "options", String.join("\n", question.options()))
          .put(row + "required", question.required() ? "1" : null);
    }
    return form.build();
  }

  /**
   * @param now the one that is changed; null for a new one
   * @return null where something is wrong
   */
  static @Nullable Typed read(
      Submission sent, @Nullable Consultation now, Language reader, LocalDate today) {
    Consultation fixed = now == null || now.isDraft() ? null : now;
    String title = sent.required("title", Facts.TITLE);
    String background = sent.required("background", Facts.BACKGROUND);
    List<String> countries =
        sent.all("countries").stream().filter(Countries.codes()::contains).distinct().toList();
    if (countries.size() > Facts.MOST_COUNTRIES) {
      sent.problem(
          "countries",
          "platform.form.too-many-rows",
          Map.of("most", Facts.MOST_COUNTRIES, "typed", countries.size()));
    }
    LocalDate earliest = fixed == null ? today : fixed.terms().opens();
    LocalDate opens =
        fixed != null
            ? fixed.terms().opens()
            : sent.requiredDay(
                "opens", earliest, today.plusDays(LONGEST_DAYS), "communities.writing.day.wrong");
    LocalDate closes =
        sent.requiredDay(
            "closes",
            opens == null ? earliest : opens,
            today.plusDays(2L * LONGEST_DAYS),
            "communities.consultations.closes.wrong");
    Naming naming = fixed != null ? fixed.terms().naming() : required(sent, "naming", Naming.class);
    Results results =
        fixed != null ? fixed.terms().results() : required(sent, "results", Results.class);
    List<Question> questions = fixed != null ? fixed.facts().questions() : questions(sent);
    if (opens == null || closes == null || naming == null || results == null || !sent.isValid()) {
      return null;
    }
    return new Typed(
        new Facts(title, Lists.language(sent, reader), background, countries, questions),
        new Terms(opens, closes, sent.ticked("only"), naming, results));
  }

  private static <E extends Enum<E>> @Nullable E required(
      Submission sent, String name, Class<E> type) {
    E chosen = sent.choice(name, type);
    if (chosen == null && sent.text(name, 20).isEmpty()) {
      sent.problem(name, "platform.form.required", Map.of());
    }
    return chosen;
  }

  private static List<Question> questions(Submission sent) {
    List<Question> questions = new ArrayList<>();
    questions.addAll(sent.rows("questions", Question.MOST, ConsultationForm::question));
    questions.removeIf(one -> one.text().isEmpty());
    if (questions.isEmpty() && sent.isValid()) {
      sent.problem("questions[0].text", "communities.consultations.questions.none", Map.of());
    }
    return questions;
  }

  /** A row whose words were emptied is left out. */
  private static Question question(Submission row) {
    Kind kind = row.choice("kind", Kind.class);
    String text = row.text("text", Question.TEXT);
    List<String> options =
        row.text("options", OPTIONS)
            .lines()
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .distinct()
            .toList();
    Kind known = kind == null ? Kind.OPEN : kind;
    Question question =
        new Question(
            id(row), known, text, known == Kind.OPEN ? List.of() : options, row.ticked("required"));
    if (!text.isEmpty() && question.hasOptions()) {
      if (options.size() < 2 || options.size() > Question.MOST_OPTIONS) {
        row.problem(
            "options",
            "communities.consultations.options.wrong",
            Map.of("most", Question.MOST_OPTIONS));
      }
      if (options.stream().anyMatch(one -> one.length() > Question.OPTION)) {
        row.problem("options", "platform.form.too-long", Map.of("most", Question.OPTION));
      }
    }
    return question;
  }

  private static String id(Submission row) {
    String known = row.text("id", 12);
    return known.matches("[a-f0-9]{8}") ? known : UUID.randomUUID().toString().substring(0, 8);
  }
}
