package org.corridor.projects.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.CorridorTest;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.review.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What every rule must have: a name of its own, a citation, and references that lead somewhere. */
@CorridorTest
class RulebookTests {

  @Autowired private Toolbox toolbox;
  @Autowired private Experiences experiences;
  @Autowired private Texts texts;

  static List<Rule> rules() {
    return Rulebook.RULES;
  }

  @Test
  void thereAreAtLeastSixtyRulesAndNoTwoOfOneName() {
    Set<String> ids = new HashSet<>();
    assertThat(rules()).hasSizeGreaterThanOrEqualTo(60).allMatch(rule -> ids.add(rule.id()));
  }

  @Test
  void everyDimensionHasARule() {
    assertThat(rules()).extracting(Rule::dimension).contains(Dimension.values());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleCitesTheHandbook(Rule rule) {
    Set<String> sections = new HashSet<>();
    toolbox.sections().forEach(section -> sections.add(section.section()));
    assertThat(rule.source().split("; "))
        .as(rule.id())
        .allMatch(
            place ->
                sections.contains(place)
                    || place.matches("Text box \\d+|Recommendations \\d|Final recommendations"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyPointThatARuleAsksAboutExists(Rule rule) {
    assertThat(rule.points().all())
        .as(rule.id())
        .allMatch(p -> toolbox.block(p.block()).flatMap(b -> b.point(p.id())).isPresent());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyProjectThatARuleRefersToLivedThroughIt(Rule rule) {
    assertThat(rule.met()).as(rule.id()).allMatch(met -> experiences.find(met).isPresent());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSpeaksEveryLanguage(Rule rule) {
    for (Language language : Language.values()) {
      assertThat(Stream.of("title", "why", "do"))
          .as(rule.id() + " in " + language)
          .allMatch(part -> texts.has(language, "projects.review.rule." + rule.id() + "." + part));
    }
  }
}
