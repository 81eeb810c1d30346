package org.corridor.projects.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corridor.CorridorTest;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.Answer;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.Practice.State;
import org.corridor.projects.design.Step;
import org.corridor.projects.review.SampleDesign;
import org.corridor.projects.review.Severity;
import org.corridor.projects.review.domain.Rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every rule, on a design that has what it looks for and on one that lacks just that. */
@CorridorTest
class RulesTests {

  @Autowired private Toolbox toolbox;

  static List<Rule> rules() {
    return Rulebook.RULES;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatIsTakenCareOfIsAStrength(Rule rule) {
    assertThat(rule.judge(facts(careful())))
        .as(rule.id())
        .map(Verdict::severity)
        .contains(Severity.STRENGTH);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatIsLeftOutIsFoundAndAMereBlankIsAsked(Rule rule) {
    Verdict verdict = rule.judge(facts(Spoiled.forRule(rule, careful()))).orElseThrow();
    assertThat(verdict.severity()).as(rule.id()).isNotEqualTo(Severity.STRENGTH);
    assertThat(verdict.open()).as(rule.id() + " is open").isEqualTo(Spoiled.isBlank(rule));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void anEmptyDesignHasNoGap(Rule rule) {
    assertThat(rule.judge(facts(DesignContent.empty())).stream())
        .as(rule.id())
        .allMatch(verdict -> verdict.open() && verdict.severity() == Severity.ADVICE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void blocksThatAreOnlyChosenMakeNoGap(Rule rule) {
    DesignContent chosen =
        DesignContent.empty()
            .with(
                new Practice(
                    toolbox.blocks().stream().map(block -> ChosenBlock.of(block.id())).toList()));
    assertThat(rule.judge(facts(chosen)).stream())
        .as(rule.id())
        .noneMatch(verdict -> verdict.severity() == Severity.GAP);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatDoesNotApplyIsNoGapAndNoStrength(Rule rule) {
    if (rule.points().all().isEmpty()) {
      return;
    }
    DesignContent refused = refusing(rule, Spoiled.forRule(rule, careful()));
    assertThat(rule.judge(facts(refused)).stream())
        .as(rule.id())
        .allMatch(
            verdict ->
                verdict.severity() == Severity.ADVICE || verdict.field().step() != Step.PRACTICE);
  }

  @Test
  void nothingIsLeftOutForARuleThatIsGone() {
    assertThat(rules()).extracting(Rule::id).containsAll(Spoiled.named());
  }

  private DesignContent careful() {
    return SampleDesign.careful(toolbox);
  }

  private Facts facts(DesignContent content) {
    return new Facts(content, toolbox);
  }

  private static DesignContent refusing(Rule rule, DesignContent content) {
    return content.with(
        new Practice(
            content.practice().blocks().stream().map(block -> refusing(rule, block)).toList()));
  }

  private static ChosenBlock refusing(Rule rule, ChosenBlock block) {
    Map<String, Answer> answers = new TreeMap<>(block.answers());
    rule.points().all().stream()
        .filter(point -> point.block().equals(block.block()))
        .forEach(point -> answers.put(point.id(), new Answer(State.NOT_APPLICABLE, "Why")));
    return new ChosenBlock(block.block(), block.options(), block.why(), answers);
  }
}
