package org.corridor.projects.lessons.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.Safety.Risk;
import org.corridor.projects.lessons.domain.Topic.Kind;
import org.corridor.projects.underway.ProjectUnderWay;
import org.jspecify.annotations.Nullable;

/**
 * All that a project may have learned, in the order of its plan, with what it did learn.
 *
 * @param parts one for each building block of the plan
 * @param risks the threats of the plan
 * @param own what the team learned besides
 * @param left lessons whose point or threat left the plan
 * @param deleted what can be restored
 */
public record LessonBook(
    List<Part> parts, List<Line> risks, List<Line> own, List<Line> left, List<Line> deleted) {

  public LessonBook {
    parts = List.copyOf(parts);
    risks = List.copyOf(risks);
    own = List.copyOf(own);
    left = List.copyOf(left);
    deleted = List.copyOf(deleted);
  }

  /** A building block's action points and cautions, without those that do not apply. */
  public record Part(Block block, List<Line> points, List<Line> cautions) {}

  /**
   * What a lesson is or may be about.
   *
   * @param point of the toolbox; null for threats and own lessons
   * @param title the threat's words or the own lesson's title; empty for a point
   * @param planned what the design says is done about it; empty for nothing
   * @param block id in the toolbox; empty for none
   * @param bad whether it is something that should not happen: a caution or a threat
   * @param lesson null while nobody said what happened
   */
  public record Line(
      Topic topic,
      Block.@Nullable PracticePoint point,
      String title,
      String planned,
      String block,
      boolean bad,
      @Nullable Lesson lesson) {

    /** Key of whether it was done or happened; empty where nobody said. */
    public String happened() {
      Learned.Answer answer = lesson == null ? null : lesson.learned().happened();
      return answer == null ? "" : key(answer);
    }

    /** Key of an answer to whether it was done or happened. */
    public String key(Learned.Answer answer) {
      return bad ? answer.happened() : answer.done();
    }

    /** Where the toolbox tells about it; empty for nowhere. */
    public String path() {
      return block.isEmpty() ? "" : "/toolbox/" + block + (point == null ? "" : "#" + point.id());
    }
  }

  /** All lines that are not deleted. */
  public Stream<Line> lines() {
    return Stream.of(
            parts.stream()
                .flatMap(part -> Stream.concat(part.points().stream(), part.cautions().stream())),
            risks.stream(),
            own.stream(),
            left.stream())
        .flatMap(lines -> lines);
  }

  public long told() {
    return lines().filter(line -> line.lesson() != null).count();
  }

  public long shared() {
    return lines().filter(line -> line.lesson() != null && line.lesson().shared() != null).count();
  }

  static LessonBook of(ProjectUnderWay project, Toolbox toolbox, List<Lesson> lessons) {
    return new Builder(project, toolbox, lessons).build();
  }

  private static final class Builder {

    private final ProjectUnderWay project;
    private final Toolbox toolbox;
    private final Map<String, Lesson> lessons = new TreeMap<>();
    private final List<Lesson> gone = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    Builder(ProjectUnderWay project, Toolbox toolbox, List<Lesson> all) {
      this.project = project;
      this.toolbox = toolbox;
      for (Lesson lesson : all) {
        if (lesson.deleted() == null) {
          lessons.put(lesson.topic().toString(), lesson);
        } else {
          gone.add(lesson);
        }
      }
    }

    LessonBook build() {
      List<Part> parts =
          project.plan().practice().blocks().stream()
              .flatMap(chosen -> toolbox.block(chosen.block()).stream().map(b -> part(chosen, b)))
              .toList();
      List<Line> risks =
          project.plan().safety().risks().stream()
              .filter(risk -> !risk.text().isBlank())
              .map(this::line)
              .filter(line -> used.add(line.topic().toString()))
              .toList();
      List<Line> own =
          lessons.values().stream()
              .filter(one -> one.topic().kind() == Kind.OWN)
              .map(this::line)
              .toList();
      List<Line> left =
          lessons.values().stream()
              .filter(one -> one.topic().kind() != Kind.OWN)
              .filter(one -> !used.contains(one.topic().toString()))
              .map(this::line)
              .toList();
      return new LessonBook(parts, risks, own, left, gone.stream().map(this::line).toList());
    }

    private Part part(ChosenBlock chosen, Block block) {
      return new Part(
          block,
          lines(chosen, block, block.actionPoints()),
          lines(chosen, block, block.cautions()));
    }

    private List<Line> lines(ChosenBlock chosen, Block block, List<Block.PracticePoint> points) {
      List<Line> lines = new ArrayList<>();
      for (Block.PracticePoint point : points) {
        Topic topic = Topic.point(block.id(), point.id());
        Practice.Answer answer = chosen.answers().get(point.id());
        Lesson lesson = lessons.get(topic.toString());
        boolean applies = answer == null || answer.state() != Practice.State.NOT_APPLICABLE;
        if (applies || lesson != null) {
          used.add(topic.toString());
          lines.add(
              new Line(
                  topic,
                  point,
                  "",
                  answer == null ? "" : answer.note(),
                  block.id(),
                  block.isCaution(point.id()),
                  lesson));
        }
      }
      return lines;
    }

    private Line line(Risk risk) {
      Topic topic = Topic.risk(risk.text());
      return new Line(
          topic,
          null,
          risk.text(),
          risk.response(),
          block(risk.source()),
          true,
          lessons.get(topic.toString()));
    }

    private Line line(Lesson lesson) {
      Topic topic = lesson.topic();
      Block.PracticePoint point =
          topic.kind() == Kind.POINT
              ? toolbox.block(topic.block()).flatMap(one -> one.point(topic.name())).orElse(null)
              : null;
      List<String> blocks = lesson.learned().blocks();
      return new Line(
          topic,
          point,
          point == null && lesson.learned().title().isEmpty()
              ? topic.name()
              : lesson.learned().title(),
          "",
          blocks.isEmpty() ? "" : blocks.get(0),
          topic.kind() == Kind.RISK || isCaution(topic),
          lesson);
    }

    private boolean isCaution(Topic topic) {
      return toolbox.block(topic.block()).filter(one -> one.isCaution(topic.name())).isPresent();
    }

    /** The source of a threat is {@code block/risk-1}. */
    private String block(String source) {
      String id = source.replaceAll("/.*", "");
      return toolbox.block(id).isPresent() ? id : "";
    }
  }
}
