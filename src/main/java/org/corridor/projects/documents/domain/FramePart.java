package org.corridor.projects.documents.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.document.Paper.Fact;
import org.corridor.platform.document.Part.Cell;
import org.corridor.platform.document.Part.Kind;
import org.corridor.platform.document.Part.Row;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Alliances.Role;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Idea;

/** The frame of a proposal: title page, summary, need, places. */
final class FramePart {

  private final Draft draft;
  private final Words words;
  private final DesignContent content;
  private final Toolbox toolbox;

  FramePart(Draft draft, DesignContent content, Toolbox toolbox) {
    this.draft = draft;
    this.words = draft.words();
    this.content = content;
    this.toolbox = toolbox;
  }

  List<Fact> cover() {
    List<Fact> facts = new ArrayList<>();
    add(facts, "applicant", content.idea().applicant());
    add(facts, "corridor", corridors());
    add(facts, "period", period());
    if (!content.budget().lines().isEmpty()) {
      add(facts, "total", money(content.budget().total()));
      add(facts, "requested", money(content.budget().donorTotal()));
    }
    return facts;
  }

  void summary() {
    draft.chapter(
        "summary",
        () -> {
          List<Fact> facts = summaryFacts();
          List<Row> rows =
              facts.stream()
                  .map(fact -> Row.of(Kind.BODY, Cell.label(fact.label()), Cell.of(fact.value())))
                  .toList();
          draft.table(List.of(30, 70), rows, false);
        });
  }

  private List<Fact> summaryFacts() {
    Idea idea = content.idea();
    List<Fact> facts = new ArrayList<>();
    add(facts, "title", idea.title());
    add(facts, "sentence", idea.sentence());
    add(facts, "applicant", idea.applicant());
    add(facts, "partners", names(Role.PARTNER));
    add(facts, "corridor", corridors());
    add(facts, "period", period());
    add(facts, "groups", groups());
    add(facts, "blocks", blocks());
    add(facts, "impact", content.logframe().impact());
    if (!content.budget().lines().isEmpty()) {
      Budget budget = content.budget();
      add(facts, "total", money(budget.total()));
      add(facts, "requested", money(budget.donorTotal()));
      add(facts, "own-share", money(budget.total().subtract(budget.donorTotal())));
    }
    return facts;
  }

  void need() {
    draft.chapter(
        "need",
        () -> {
          draft.prose("need.problem", content.need().problem());
          draft.prose("need.evidence", words.labels(content.need().evidence()));
          draft.prose("need.evidence-text", content.need().evidenceText());
          draft.prose("need.migration", content.need().migration());
          draft.prose("need.development", content.need().development());
          draft.prose("need.local-plan", content.need().localPlan());
          draft.prose("need.others", content.need().others());
        });
  }

  void places() {
    draft.chapter(
        "places",
        () -> {
          draft.prose("corridor", corridors());
          List<Row> rows = new ArrayList<>();
          rows.add(draft.head("place", "country", "end"));
          content
              .setting()
              .places()
              .forEach(
                  place ->
                      rows.add(
                          Row.body(
                              place.name(),
                              words.country(place.country()),
                              words.label(place.end()))));
          draft.table(List.of(40, 35, 25), rows, false);
          draft.prose("bonds", words.labels(content.setting().bonds()));
          draft.prose("link", content.setting().link());
        });
  }

  private String corridors() {
    return content.setting().corridors().stream()
        .map(c -> words.country(c.origin()) + " – " + words.country(c.residence()))
        .collect(Collectors.joining("\n"));
  }

  private String period() {
    YearMonth start = content.idea().start();
    Integer months = content.idea().months();
    String length = months == null ? "" : words.say("months", "count", months);
    if (start == null) {
      return length;
    }
    return months == null
        ? words.say("from-month", "start", words.month(start))
        : words.say(
            "period-of",
            "start",
            words.month(start),
            "end",
            words.month(start.plusMonths(months - 1)),
            "length",
            length);
  }

  private String groups() {
    return content.audience().groups().stream()
        .map(
            group -> {
              int total = group.people().total();
              return total == 0 ? group.name() : group.name() + " (" + words.number(total) + ")";
            })
        .collect(Collectors.joining("\n"));
  }

  private String blocks() {
    return content.practice().blocks().stream()
        .map(chosen -> Blocks.title(toolbox, chosen.block(), words.language()))
        .collect(Collectors.joining("\n"));
  }

  private String names(Role role) {
    return content.alliances().inRole(role).stream()
        .map(Ally::name)
        .collect(Collectors.joining("\n"));
  }

  private String money(java.math.BigDecimal amount) {
    return words.money(amount, content.budget().currency());
  }

  private void add(List<Fact> facts, String key, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(words.say(key), value));
    }
  }
}
