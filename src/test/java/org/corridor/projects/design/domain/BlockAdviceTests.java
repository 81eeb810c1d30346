package org.corridor.projects.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.corridor.CorridorTest;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Audience;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Setting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CorridorTest
class BlockAdviceTests {

  @Autowired BlockAdvice advice;
  @Autowired Toolbox toolbox;
  @Autowired StartFromCase starts;

  @Test
  void nothingKnownNothingAdvised() {
    assertThat(advice.on(DesignContent.empty())).isEmpty();
  }

  @Test
  void everyRuleSpeaksForBlocksThatExist() {
    for (AdviceRule rule : AdviceRule.values()) {
      assertThat(rule.blocks())
          .as(rule.name())
          .isNotEmpty()
          .allMatch(
              id -> toolbox.block(id).filter(b -> b.part() == Block.Part.ACTIONS).isPresent());
    }
  }

  @Test
  void everyKindOfPeopleExceptThePublicGetsAdvice() {
    for (Audience.Kind kind : Audience.Kind.values()) {
      boolean needsMore = kind == Audience.Kind.GENERAL_PUBLIC || kind == Audience.Kind.MIGRANTS;
      assertThat(advice.on(of(kind)).isEmpty()).as(kind.name()).isEqualTo(needsMore);
    }
  }

  @Test
  void reasonsAndExamplesComeWithEachBlock() {
    List<Advice> all = advice.on(of(Audience.Kind.FARMERS));
    assertThat(all).extracting(one -> one.block().id()).contains("cooperative-upscaling");
    assertThat(all)
        .allSatisfy(
            one -> {
              assertThat(one.reasons()).isNotEmpty();
              assertThat(one.examples()).isNotEmpty();
            });
  }

  @Test
  void projectsOfTheSameCountryComeFirstAmongTheExamples() {
    DesignContent georgia =
        of(Audience.Kind.RETURNEES)
            .with(new Setting(List.of(new Setting.Corridor("GE", "DE")), List.of(), Set.of(), ""));
    Advice placement =
        advice.on(georgia).stream()
            .filter(one -> one.block().id().equals("job-placement"))
            .findFirst()
            .orElseThrow();
    assertThat(placement.examples().get(0).project()).startsWith("Georgia-");
  }

  /** The facts of the handbook's own projects lead to a good part of the blocks they chose. */
  @Test
  void advisesAtLeastHalfOfWhatTheProjectsOfTheHandbookChose() {
    int chosen = 0;
    int advised = 0;
    List<String> none = new ArrayList<>();
    for (Case project : toolbox.cases()) {
      if (project.isProject() && project.textBox() != null) {
        DesignContent facts = starts.content(project.id(), Language.EN);
        List<String> blocks =
            facts.practice().blocks().stream().map(Practice.ChosenBlock::block).toList();
        List<String> got = advice.on(facts).stream().map(one -> one.block().id()).toList();
        chosen += blocks.size();
        advised += (int) blocks.stream().filter(got::contains).count();
        if (blocks.stream().noneMatch(got::contains)) {
          none.add(project.code());
        }
      }
    }
    assertThat(2 * advised)
        .as(advised + " of " + chosen + ", none for " + none)
        .isGreaterThanOrEqualTo(chosen);
  }

  private static DesignContent of(Audience.Kind kind) {
    return DesignContent.empty()
        .with(
            new Audience(
                List.of(
                    new Audience.TargetGroup(
                        "", End.ORIGIN, kind, Audience.Headcount.NONE, Set.of())),
                ""));
  }
}
