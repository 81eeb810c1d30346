package org.corridor.communities.consultations.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.consultations.domain.Answer;
import org.corridor.communities.consultations.domain.Answer.Quoting;
import org.corridor.communities.consultations.domain.Consultation;
import org.corridor.communities.consultations.domain.Consultation.Naming;
import org.corridor.communities.consultations.domain.Question;
import org.corridor.communities.writing.web.Lists;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** An answer as it is typed: each question by its own name. */
final class AnswerForm {

  private AnswerForm() {}

  static String field(Question question) {
    return "q-" + question.id();
  }

  static Form of(@Nullable Answer mine, Language reader) {
    return builder(mine, reader).build();
  }

  /** What the reader answered, to which more can be put. */
  static Form.Builder builder(@Nullable Answer mine, Language reader) {
    if (mine == null) {
      return Form.builder().put("language", reader.code()).put("quoting", Quoting.NOT);
    }
    Form.Builder form =
        Form.builder()
            .put("language", mine.language().code())
            .put("name", mine.name())
            .put("quoting", mine.quoting());
    mine.said().forEach((question, said) -> form.putAll("q-" + question, said));
    return form;
  }

  /**
   * An answer in place of the one that was given, if any. A draft may leave open what is required.
   *
   * @return null where something is wrong
   */
  static @Nullable Answer read(Submission sent, Consultation one, PersonId me, Language reader) {
    boolean whole = !sent.ticked("draft");
    Map<String, List<String>> said = new HashMap<>();
    for (Question question : one.facts().questions()) {
      List<String> typed = typed(sent, question);
      if (whole && question.required() && typed.isEmpty()) {
        sent.problem(field(question), "platform.form.required", Map.of());
      }
      if (!typed.isEmpty()) {
        said.put(question.id(), typed);
      }
    }
    Naming naming = one.terms().naming();
    String name = naming == Naming.ANONYMOUS ? "" : sent.text("name", Answer.NAME);
    if (whole && naming == Naming.NAMED && name.isEmpty()) {
      sent.problem("name", "platform.form.required", Map.of());
    }
    Quoting quoting = sent.choice("quoting", Quoting.class);
    boolean named = quoting == Quoting.NAMED && name.isEmpty();
    if (whole && said.isEmpty() && sent.isValid()) {
      sent.problem(
          field(one.facts().questions().get(0)), "communities.consultations.nothing", Map.of());
    }
    return sent.isValid()
        ? new Answer(
            UUID.randomUUID(),
            one.id(),
            me,
            Lists.language(sent, reader),
            said,
            name,
            quoting == null ? Quoting.NOT : named ? Quoting.NAMELESS : quoting,
            whole,
            false)
        : null;
  }

  private static List<String> typed(Submission sent, Question question) {
    String field = field(question);
    if (question.isOpen()) {
      String words = sent.text(field, Answer.WORDS);
      return words.isEmpty() ? List.of() : List.of(words);
    }
    List<String> chosen =
        sent.all(field).stream().filter(one -> !one.isEmpty()).distinct().toList();
    if (!question.takes(chosen)) {
      sent.problem(field, "platform.form.unknown-choice", Map.of());
    }
    return chosen;
  }
}
