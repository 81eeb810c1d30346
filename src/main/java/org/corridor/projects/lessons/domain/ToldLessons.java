package org.corridor.projects.lessons.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.knowledge.BlockSection;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.lessons.SharedLessons;
import org.corridor.projects.lessons.domain.Topic.Kind;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.PublicSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What teams share, on the project's public page, on the pages of the toolbox, and for programs.
 */
@Component
@Order(500)
@Transactional(readOnly = true)
class ToldLessons implements SharedLessons, PublicSection, BlockSection {

  private static final int ON_A_PAGE = 30;
  private static final int OF_A_BLOCK = 10;

  private final LessonTable table;
  private final ProjectsUnderWay projects;
  private final Toolbox toolbox;
  private final Texts texts;

  ToldLessons(LessonTable table, ProjectsUnderWay projects, Toolbox toolbox, Texts texts) {
    this.table = table;
    this.projects = projects;
    this.toolbox = toolbox;
    this.texts = texts;
  }

  @Override
  public List<SharedLesson> newest(int from, int most) {
    Map<ProjectKey, ProjectUnderWay> known = new HashMap<>();
    return table.shared(projects.shown(), "", from, most).stream()
        .map(lesson -> shared(lesson, known.computeIfAbsent(lesson.project(), projects::read)))
        .toList();
  }

  @Override
  public int count() {
    return table.countShared(projects.shown());
  }

  private static SharedLesson shared(Lesson lesson, ProjectUnderWay project) {
    Learned learned = lesson.learned();
    Instant told = lesson.shared();
    return new SharedLesson(
        lesson.project(),
        project.title(),
        lesson.topic().toString(),
        learned.title(),
        learned.text(),
        learned.language(),
        learned.blocks().isEmpty() ? "" : learned.blocks().get(0),
        lesson.topic().kind() == Kind.POINT ? lesson.topic().name() : "",
        told == null || lesson.changed().isAfter(told) ? lesson.changed() : told);
  }

  @Override
  public Optional<Shown> shown(ProjectUnderWay project, Language language) {
    List<Item> items =
        table.shared(List.of(project.key()), "", 0, ON_A_PAGE).stream().map(this::item).toList();
    return items.isEmpty() || !project.shown()
        ? Optional.empty()
        : Optional.of(
            new Shown(
                texts.text(language, "projects.lessons.title"),
                texts.text(language, "projects.lessons.public.note"),
                items,
                List.of()));
  }

  private Item item(Lesson lesson) {
    Learned learned = lesson.learned();
    String block = learned.blocks().isEmpty() ? "" : learned.blocks().get(0);
    String point = lesson.topic().kind() == Kind.POINT ? lesson.topic().name() : "";
    return new Item(
        head(lesson, learned.language()),
        learned.text(),
        learned.language(),
        block.isEmpty() ? "" : "/toolbox/" + block + (point.isEmpty() ? "" : "#" + point));
  }

  /** Its title, or what the toolbox calls the point. */
  private String head(Lesson lesson, Language language) {
    return lesson.topic().kind() != Kind.POINT
        ? lesson.learned().title()
        : toolbox
            .block(lesson.topic().block())
            .flatMap(block -> block.point(lesson.topic().name()))
            .map(point -> point.text().text(language))
            .orElse("");
  }

  @Override
  public Optional<Section> about(String block, Language reader) {
    Map<ProjectKey, ProjectUnderWay> known = new HashMap<>();
    List<Told> told =
        table.shared(projects.shown(), block, 0, OF_A_BLOCK).stream()
            .map(
                lesson ->
                    told(lesson, block, known.computeIfAbsent(lesson.project(), projects::read)))
            .toList();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(texts.text(reader, "projects.lessons.toolbox.note"), told));
  }

  private static Told told(Lesson lesson, String block, ProjectUnderWay project) {
    boolean ofBlock = lesson.topic().kind() == Kind.POINT && lesson.topic().block().equals(block);
    return new Told(
        ofBlock ? lesson.topic().name() : "",
        lesson.learned().title(),
        lesson.learned().text(),
        lesson.learned().language(),
        project.title(),
        project.written(),
        project.key().path());
  }
}
