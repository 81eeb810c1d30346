package org.corridor.projects.design.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares two contents field by field, in words. */
@Component
public class Differences {

  private static final int LONGEST_ROW_NAME = 60;

  private final Texts texts;
  private final Toolbox toolbox;

  Differences(Texts texts, Toolbox toolbox) {
    this.texts = texts;
    this.toolbox = toolbox;
  }

  /** In the order of the steps; empty if both say the same. */
  public List<Difference> between(DesignContent before, DesignContent after, Language language) {
    Map<String, Statement> old = Statement.of(before);
    Map<String, Statement> now = Statement.of(after);
    Set<String> paths = new LinkedHashSet<>(old.keySet());
    paths.addAll(now.keySet());
    List<Difference> all = new ArrayList<>();
    for (String path : paths) {
      Statement one = old.get(path);
      Statement other = now.get(path);
      Statement known = other != null ? other : one;
      if (known != null && (one == null || other == null || !one.value().equals(other.value()))) {
        all.add(
            new Difference(
                known.step(),
                texts.text(language, known.key()),
                row(known, language),
                words(one, before, language),
                words(other, after, language)));
      }
    }
    all.sort(java.util.Comparator.comparing(Difference::step));
    return all;
  }

  private String row(Statement statement, Language language) {
    String row = statement.row();
    if (statement.name().startsWith("migrants.phases")) {
      return texts.text(language, Terms.key(MigrantPart.Phase.valueOf(row)));
    }
    String called = statement.name().startsWith("practice.") ? content(row, language) : row;
    return called.codePointCount(0, called.length()) > LONGEST_ROW_NAME
        ? called.substring(0, called.offsetByCodePoints(0, LONGEST_ROW_NAME)) + "…"
        : called;
  }

  private String words(@Nullable Statement statement, DesignContent content, Language language) {
    return statement == null ? "" : words(statement.name(), statement.value(), content, language);
  }

  private String words(String name, Object value, DesignContent content, Language language) {
    if (value instanceof Collection<?> all) {
      return all.stream()
          .map(one -> words(name, one, content, language))
          .collect(Collectors.joining(language == Language.AR ? "، " : ", "));
    }
    if (value instanceof Enum<?> choice) {
      return texts.text(language, Terms.key(choice));
    }
    if (value instanceof Number number) {
      return Formats.in(language).number(number);
    }
    if (value instanceof YearMonth month) {
      return Formats.in(language).month(month);
    }
    return text(name.substring(name.lastIndexOf('.') + 1), value.toString(), content, language);
  }

  private String text(String component, String text, DesignContent content, Language language) {
    return switch (component) {
      case "origin", "residence", "country" -> Countries.name(text, language);
      case "language" -> Language.of(text).map(Language::ownName).orElse(text);
      case "block", "options" -> content(text, language);
      case "outcome", "output", "of", "responsible", "partner", "activity" ->
          named(text, content, language);
      default -> text;
    };
  }

  /** The title of a block, or the name of one of its options or points; else the id itself. */
  private String content(String id, Language language) {
    return toolbox
        .block(id)
        .map(block -> block.title().text(language))
        .or(
            () ->
                toolbox.blocks().stream()
                    .map(block -> block.option(id))
                    .filter(option -> option != null)
                    .map(option -> option.name().text(language))
                    .findFirst())
        .or(
            () ->
                toolbox.blocks().stream()
                    .flatMap(block -> block.point(id).stream())
                    .map(Block.PracticePoint::text)
                    .map(text -> text.text(language))
                    .findFirst())
        .orElse(id);
  }

  /** What the thing with this id within the design is called. */
  private String named(String id, DesignContent content, Language language) {
    if (id.equals(Logframe.IMPACT)) {
      return texts.text(language, Statement.KEY + "logframe.impact");
    }
    Alliances.Ally ally = content.alliances().ally(id);
    if (ally != null) {
      return ally.name();
    }
    Logframe logframe = content.logframe();
    return java.util.stream.Stream.of(
            logframe.outcomes().stream()
                .filter(outcome -> outcome.id().equals(id))
                .map(Logframe.Outcome::text),
            logframe.outputs().stream()
                .filter(output -> output.id().equals(id))
                .map(Logframe.Output::text),
            content.plan().activities().stream()
                .filter(activity -> activity.id().equals(id))
                .map(activity -> activity.name()))
        .flatMap(all -> all)
        .findFirst()
        .orElse(id);
  }
}
