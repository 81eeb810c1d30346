package org.corridor.projects.visits.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.web.ProjectDays;
import org.corridor.projects.visits.domain.Criterion;
import org.corridor.projects.visits.domain.Proposals.Proposal;
import org.corridor.projects.visits.domain.VisitPlan;
import org.corridor.projects.visits.domain.VisitPlan.Question;
import org.jspecify.annotations.Nullable;

/** The plan of a visit as fields. Each row of a question brings its id along, new ones too. */
final class VisitForm {

  /** Empty rows for questions of one's own. */
  private static final int ROOM = 3;

  private static final String ID = "[a-z0-9-]{1,60}";

  private VisitForm() {}

  static Form of(VisitPlan plan, int base) {
    Form.Builder form =
        Form.builder()
            .put("base", base)
            .put("purpose", plan.purpose())
            .put("from", plan.from())
            .put("to", plan.to())
            .put("origin", plan.origin())
            .put("residence", plan.residence())
            .putAll("visitors", plan.visitors())
            .put("outsiders", plan.outsiders())
            .put("meets", plan.meets())
            .put("author", plan.author());
    rows(form, plan.questions());
    return form.build();
  }

  /**
   * @param questions that stand there at once
   */
  static Form fresh(UUID id, List<Question> questions) {
    Form.Builder form = Form.builder().put("id", id).put("base", 0);
    rows(form, questions);
    return form.build();
  }

  private static void rows(Form.Builder form, List<Question> questions) {
    for (int i = 0; i < questions.size() + ROOM; i++) {
      boolean there = i < questions.size();
      String row = "question[" + i + "].";
      form.put(row + "id", there ? questions.get(i).id() : freshId());
      form.put(row + "text", there ? questions.get(i).text() : "");
      form.put(row + "criterion", there ? questions.get(i).criterion() : null);
    }
  }

  private static String freshId() {
    return "q-" + UUID.randomUUID().toString().substring(0, 13);
  }

  /**
   * Empty where something is wrong.
   *
   * @param before the questions it had
   * @param proposals those that could be ticked
   */
  static Optional<VisitPlan> read(
      Submission sent, List<Question> before, List<Proposal> proposals) {
    String purpose = sent.required("purpose", VisitPlan.PURPOSE);
    LocalDate from = ProjectDays.required(sent, "from");
    LocalDate to = ProjectDays.required(sent, "to");
    if (from != null && to != null && to.isBefore(from)) {
      sent.problem("to", "projects.visits.to.before", Map.of());
    }
    String origin = sent.text("origin", VisitPlan.LINE);
    String residence = sent.text("residence", VisitPlan.LINE);
    String outsiders = sent.text("outsiders", VisitPlan.LINE);
    String meets = sent.text("meets", VisitPlan.MEETS);
    List<MemberId> visitors =
        sent.all("visitors").stream()
            .map(Submission::uuid)
            .flatMap(
                id ->
                    id == null
                        ? java.util.stream.Stream.empty()
                        : java.util.stream.Stream.of(new MemberId(id)))
            .toList();
    MemberId author = member(sent, "author");
    List<Question> questions = questions(sent, before, proposals);
    return from == null || to == null || !sent.isValid()
        ? Optional.empty()
        : Optional.of(
            new VisitPlan(
                purpose, from, to, origin, residence, visitors, outsiders, meets, questions,
                author));
  }

  private static List<Question> questions(
      Submission sent, List<Question> before, List<Proposal> proposals) {
    Map<String, Question> all = new LinkedHashMap<>();
    sent.rows("question", VisitPlan.MOST_QUESTIONS, row -> question(row, before))
        .forEach(one -> all.put(one.id(), one));
    all.values().removeIf(one -> one.text().isEmpty());
    List<String> ticked = sent.all("proposed");
    for (Proposal one : proposals) {
      if (ticked.contains(one.source()) && one.source().matches(ID)) {
        all.putIfAbsent(one.source(), new Question(one.source(), one.text(), null, one.source()));
      }
    }
    if (all.size() > VisitPlan.MOST_QUESTIONS) {
      sent.problem(
          "proposed",
          "platform.form.too-many-rows",
          Map.of("most", VisitPlan.MOST_QUESTIONS, "typed", all.size()));
    }
    return new ArrayList<>(all.values());
  }

  private static Question question(Submission row, List<Question> before) {
    String typed = row.text("id", 60);
    String id = typed.matches(ID) ? typed : freshId();
    String source =
        before.stream()
            .filter(one -> one.id().equals(id))
            .map(Question::source)
            .findFirst()
            .orElse("");
    return new Question(
        id, row.text("text", Question.TEXT), row.choice("criterion", Criterion.class), source);
  }

  static @Nullable MemberId member(Submission sent, String field) {
    String typed = sent.text(field, 40);
    if (typed.isEmpty()) {
      return null;
    }
    UUID id = Submission.uuid(typed);
    if (id == null) {
      sent.problem(field, "platform.form.unknown-choice", Map.of());
      return null;
    }
    return new MemberId(id);
  }
}
