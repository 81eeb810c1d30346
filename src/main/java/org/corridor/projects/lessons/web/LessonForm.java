package org.corridor.projects.lessons.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.projects.lessons.domain.Learned;
import org.corridor.projects.lessons.domain.Learned.Answer;
import org.corridor.projects.lessons.domain.Lesson;
import org.corridor.projects.lessons.domain.LessonBook.Line;
import org.corridor.projects.lessons.domain.Topic.Kind;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.web.ProjectDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody says about a lesson, and fills the form for it. */
@Component
class LessonForm {

  private final Toolbox toolbox;

  LessonForm(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  static Form filled(Line line, Language reader) {
    Lesson lesson = line.lesson();
    if (lesson == null) {
      return Form.builder().put("base", 0).put("language", reader.code()).build();
    }
    Learned learned = lesson.learned();
    return Form.builder()
        .put("base", lesson.revision())
        .put("title", learned.title())
        .put("what", learned.what())
        .put("why", learned.why())
        .put("text", learned.text())
        .put("language", learned.language().code())
        .put("happened", learned.happened())
        .put("helped", learned.helped())
        .put("since", learned.since())
        .putAll("blocks", learned.blocks())
        .build();
  }

  /** Null where something is wrong; what, is noted in the submission. */
  @Nullable Learned read(Submission sent, Line line, ProjectUnderWay project) {
    boolean own = line.topic().kind() == Kind.OWN;
    String title = own ? sent.required("title", Learned.TITLE) : line.title();
    String what = own ? sent.text("what", Learned.TEXT) : "";
    String why = own ? sent.text("why", Learned.TEXT) : "";
    String text = own ? sent.required("text", Learned.TEXT) : sent.text("text", Learned.TEXT);
    LocalDate since = ProjectDays.day(sent, "since");
    Answer happened = own ? null : sent.choice("happened", Answer.class);
    Answer helped = own ? null : sent.choice("helped", Answer.class);
    if (!own && happened == null && sent.isValid()) {
      sent.problem("happened", "projects.lessons.happened.open", Map.of());
    }
    if (!sent.isValid()) {
      return null;
    }
    return new Learned(
        title,
        what,
        why,
        text,
        Language.of(sent.text("language", 10)).orElse(project.written()),
        happened,
        helped,
        since,
        own ? blocks(sent) : line.block().isEmpty() ? List.of() : List.of(line.block()));
  }

  private List<String> blocks(Submission sent) {
    List<String> chosen = sent.all("blocks");
    return toolbox.blocks().stream().map(one -> one.id()).filter(chosen::contains).toList();
  }
}
