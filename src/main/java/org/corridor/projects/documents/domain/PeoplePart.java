package org.corridor.projects.documents.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.platform.document.Part.Cell;
import org.corridor.platform.document.Part.Kind;
import org.corridor.platform.document.Part.Row;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Audience.Headcount;
import org.corridor.projects.design.Audience.TargetGroup;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.Terms;
import org.jspecify.annotations.Nullable;

/** The people of a proposal: whom it is for, migrants' part, partners. */
final class PeoplePart {

  private static final List<Function<Headcount, @Nullable Integer>> COUNTS =
      List.of(
          Headcount::girls,
          Headcount::boys,
          Headcount::youngWomen,
          Headcount::youngMen,
          Headcount::women,
          Headcount::men,
          Headcount::olderWomen,
          Headcount::olderMen,
          Headcount::notSplit,
          people -> people.equals(Headcount.NONE) ? null : people.total());

  private final Draft draft;
  private final Words words;
  private final DesignContent content;

  PeoplePart(Draft draft, DesignContent content) {
    this.draft = draft;
    this.words = draft.words();
    this.content = content;
  }

  void audience() {
    draft.chapter(
        "audience",
        () -> {
          groups();
          content.audience().groups().stream()
              .filter(group -> !group.circumstances().isEmpty())
              .forEach(
                  group -> draft.plain(group.name() + ": " + words.labels(group.circumstances())));
          draft.prose("reach", content.audience().reach());
        });
  }

  private void groups() {
    List<TargetGroup> groups = content.audience().groups();
    List<Row> rows = new ArrayList<>();
    List<Cell> ages = new ArrayList<>(List.of(Cell.of(words.say("group"))));
    for (String age : List.of("age-0-17", "age-18-29", "age-30-59", "age-60")) {
      ages.add(Cell.of(words.say(age)).across(2));
    }
    ages.add(Cell.of(words.say("not-split")));
    ages.add(Cell.of(words.say("all")));
    rows.add(new Row(Kind.HEAD, ages));
    List<Cell> sexes = new ArrayList<>(List.of(Cell.of("")));
    for (int i = 0; i < 4; i++) {
      sexes.add(Cell.number(words.say("female")));
      sexes.add(Cell.number(words.say("male")));
    }
    sexes.add(Cell.of(""));
    sexes.add(Cell.of(""));
    rows.add(new Row(Kind.HEAD, sexes));
    groups.forEach(group -> rows.add(row(group)));
    if (groups.size() > 1) {
      rows.add(total(groups));
    }
    draft.table(List.of(27, 7, 7, 7, 7, 7, 7, 7, 7, 9, 9), rows, true);
  }

  private Row row(TargetGroup group) {
    List<Cell> cells = new ArrayList<>();
    String about = words.label(group.kind()) + " – " + words.label(group.end());
    cells.add(Cell.of(Words.lines(group.name(), about)));
    COUNTS.forEach(count -> cells.add(Cell.number(words.number(count.apply(group.people())))));
    return new Row(Kind.BODY, cells);
  }

  private Row total(List<TargetGroup> groups) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(words.say("sum"))));
    COUNTS.forEach(
        count -> {
          List<Integer> known =
              groups.stream().flatMap(g -> Stream.ofNullable(count.apply(g.people()))).toList();
          long sum = known.stream().mapToLong(Integer::longValue).sum();
          cells.add(Cell.number(known.isEmpty() ? "" : words.number(sum)));
        });
    return new Row(Kind.TOTAL, cells);
  }

  void migrants() {
    draft.chapter(
        "migrants",
        () -> {
          MigrantPart migrants = content.migrants();
          List<Row> rows = new ArrayList<>();
          rows.add(draft.head("phase", "as", "how"));
          migrants
              .phases()
              .forEach(
                  (phase, part) ->
                      rows.add(
                          Row.body(words.label(phase), words.labels(part.roles()), part.how())));
          draft.table(List.of(22, 25, 53), rows, false);
          draft.prose("times", words.labels(migrants.times()));
          draft.prose("compensation", words.labels(migrants.compensation()));
          draft.prose("availability", migrants.availability());
        });
  }

  void alliances() {
    draft.chapter(
        "alliances",
        () -> {
          List<Row> rows = new ArrayList<>();
          rows.add(draft.head("organisation", "brings", "gains", "agreement"));
          for (Alliances.Role role : Alliances.Role.values()) {
            List<Ally> allies = content.alliances().inRole(role);
            if (!allies.isEmpty()) {
              rows.add(
                  Row.of(
                      Kind.GROUP, Cell.of(words.say("allies-of." + Terms.code(role))).across(4)));
              allies.forEach(ally -> rows.add(row(ally)));
            }
          }
          draft.table(List.of(34, 26, 24, 16), rows, true);
          partnership(content.alliances().partnership());
        });
  }

  private Row row(Ally ally) {
    String where =
        words.list(
            List.of(
                ally.country().isEmpty() ? "" : words.country(ally.country()),
                words.label(ally.end())));
    String about =
        Words.lines(
            ally.name(),
            words.label(ally.kind()),
            where,
            ally.traits().stream().map(words::label).collect(Collectors.joining("; ")));
    return Row.body(about, ally.brings(), ally.gains(), words.label(ally.agreement()));
  }

  private void partnership(Alliances.Partnership partnership) {
    draft.prose("vision", partnership.vision());
    draft.prose("emergence", words.label(partnership.emergence()));
    draft.prose("communication", partnership.communication());
    draft.prose("meetings", words.number(partnership.meetingsPerYear()));
    draft.prose("decisions", partnership.decisions());
    draft.prose("learning", partnership.learning());
    draft.prose("disagreement", partnership.disagreement());
  }
}
