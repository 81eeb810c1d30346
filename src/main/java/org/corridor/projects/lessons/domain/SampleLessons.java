package org.corridor.projects.lessons.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;
import org.corridor.projects.lessons.domain.Learned.Answer;
import org.corridor.projects.lessons.domain.LessonBook.Line;
import org.corridor.projects.underway.DemoProjectReady;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the demo's project learned so far. */
@Component
@Profile("demo")
class SampleLessons {

  private final ProjectsUnderWay projects;
  private final LessonTable table;
  private final Toolbox toolbox;
  private final Clock clock;

  SampleLessons(ProjectsUnderWay projects, LessonTable table, Toolbox toolbox, Clock clock) {
    this.projects = projects;
    this.table = table;
    this.toolbox = toolbox;
    this.clock = clock;
  }

  @EventListener
  void fill(DemoProjectReady demo) {
    ProjectUnderWay project = projects.read(demo.project());
    LessonBook book = LessonBook.of(project, toolbox, List.of());
    book.parts().stream()
        .limit(1)
        .forEach(
            part -> {
              part.points().stream()
                  .limit(1)
                  .forEach(
                      line ->
                          say(
                              demo,
                              line,
                              "Commencez par décider ensemble à quoi l’argent servira : c’est ce qui "
                                  + "fait revenir les familles.",
                              Answer.YES));
              part.cautions().stream()
                  .limit(1)
                  .forEach(
                      line ->
                          say(
                              demo,
                              line,
                              "Le cahier ouvert à chaque réunion a suffi à calmer les doutes.",
                              Answer.PARTLY));
            });
    book.risks().stream().limit(1).forEach(line -> say(demo, line, "", Answer.NO));
    String block = book.parts().isEmpty() ? "" : book.parts().get(0).block().id();
    table.save(
        Lesson.write(
            Topic.own(UUID.randomUUID()),
            demo.finance(),
            new Learned(
                "Two signatures at the bank, one at each end",
                "The bank refused a payment because one signature was missing.",
                "Both who could sign lived at the same end.",
                "Name two people at each end who can sign, before the first payment is due.",
                Language.EN,
                null,
                null,
                LocalDate.now(clock).minusDays(16),
                block.isEmpty() ? List.of() : List.of(block)),
            clock.instant()));
  }

  private void say(DemoProjectReady demo, Line line, String text, Answer happened) {
    table.save(
        Lesson.write(
            line.topic(),
            demo.worker(),
            new Learned(
                line.title(),
                "",
                "",
                text,
                Language.FR,
                happened,
                happened == Answer.YES ? Answer.YES : Answer.NOT_YET,
                LocalDate.now(clock).minusDays(30),
                line.block().isEmpty() ? List.of() : List.of(line.block())),
            clock.instant()));
  }
}
