package org.corridor.projects.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.corridor.CorridorTest;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.WorkPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CorridorTest
class LayOutTests {

  @Autowired Toolbox toolbox;

  @Test
  void laysOutWhatTheBlockBringsInTheLanguageOfTheDesign() {
    Block group = block("savings-investment-group");

    DesignContent laidOut = LayOut.fromBlocks(design("fr", 24, group), List.of(group));

    assertThat(laidOut.logframe().outcomes())
        .singleElement()
        .satisfies(outcome -> assertThat(outcome.text()).startsWith("Des migrants épargnent"));
    assertThat(laidOut.logframe().outputs()).hasSize(group.outputs().size());
    assertThat(laidOut.plan().activities()).hasSize(group.activities().size());
    assertThat(laidOut.budget().lines()).hasSize(group.budget().size());
    assertThat(laidOut.safety().risks()).hasSize(group.risks().size());
  }

  @Test
  void everyBlockOfTheToolboxLaidOutTwiceIsTheSameAsOnceAndPassesTheCheck() {
    for (Block block : toolbox.blocks()) {
      for (Integer months : new Integer[] {null, 1, 5, 120}) {
        DesignContent once = LayOut.fromBlocks(design("en", months, block), List.of(block));

        assertThat(LayOut.fromBlocks(once, List.of(block))).as(block.id()).isEqualTo(once);
        assertThat(ContentCheck.problems(once, java.util.Set.of(block.id()))).isEmpty();
        assertThat(once.plan().lastMonth()).isLessThanOrEqualTo(months == null ? 120 : months);
      }
    }
  }

  @Test
  void squeezesALongBlockIntoAShortProjectInOrder() {
    Block group = block("savings-investment-group");

    List<WorkPlan.Activity> activities =
        LayOut.fromBlocks(design("en", 6, group), List.of(group)).plan().activities();

    assertThat(activities.get(0).start()).isEqualTo(1);
    assertThat(activities.get(activities.size() - 1).end()).isEqualTo(6);
    assertThat(activities).extracting(WorkPlan.Activity::start).isSorted();
  }

  @Test
  void neverOverwritesWhatPeopleWrote() {
    Block group = block("savings-investment-group");
    DesignContent laidOut = LayOut.fromBlocks(design("en", 24, group), List.of(group));
    DesignContent edited = withFirstActivityNamed(laidOut, "Our own words");
    Block roster = block("diaspora-roster");

    DesignContent again = LayOut.fromBlocks(edited, List.of(group, roster));

    assertThat(again.plan().activities().get(0).name()).isEqualTo("Our own words");
    assertThat(again.plan().activities())
        .hasSize(group.activities().size() + roster.activities().size());
  }

  @Test
  void countsInTheCurrenciesOfBothEnds() {
    Block group = block("savings-investment-group");
    DesignContent design =
        design("en", 24, group)
            .with(
                new Setting(
                    List.of(new Setting.Corridor("MA", "US")), List.of(), java.util.Set.of(), ""))
            .with(
                new Alliances(
                    List.of(
                        new Ally(
                            "p1",
                            "Lead",
                            Alliances.Role.PARTNER,
                            Alliances.OrganisationKind.NGO,
                            "MA",
                            null,
                            "",
                            "",
                            Alliances.Agreement.NONE,
                            java.util.Set.of(Alliances.Trait.LEAD))),
                    design("en", 1, group).alliances().partnership()));

    DesignContent laidOut = LayOut.fromBlocks(design, List.of(group));

    assertThat(laidOut.budget().currency()).isEqualTo("USD");
    assertThat(laidOut.budget().lines())
        .allSatisfy(line -> assertThat(line.currency()).isEqualTo("MAD"));
    assertThat(EndCurrencies.likely(laidOut)).startsWith("USD", "MAD");
  }

  @Test
  void whatAFormerBlockLeftUneditedMayGoAndTheRestStays() {
    Block group = block("savings-investment-group");
    Block roster = block("diaspora-roster");
    DesignContent both = LayOut.fromBlocks(design("en", 24, group, roster), List.of(group, roster));
    DesignContent onlyRoster = both.with(new Practice(List.of(ChosenBlock.of(roster.id()))));

    DesignContent tidy = LayOutLeftOver.in(onlyRoster, this::find).removedFrom(onlyRoster);

    assertThat(tidy)
        .isEqualTo(
            onlyRoster
                .with(tidy.logframe())
                .with(tidy.plan())
                .with(tidy.budget())
                .with(tidy.safety()));
    assertThat(tidy.plan().activities())
        .isNotEmpty()
        .allMatch(activity -> activity.source().startsWith("diaspora-roster/"));
    assertThat(tidy.logframe().outcomes())
        .extracting(Logframe.Outcome::source)
        .containsExactly("diaspora-roster");
    assertThat(LayOutLeftOver.in(tidy, this::find).size()).isZero();
    assertThat(LayOutLeftOver.in(both, this::find).size()).isZero();
  }

  @Test
  void anEditedActivityOfAFormerBlockKeepsItsOutputAndOutcome() {
    Block group = block("savings-investment-group");
    DesignContent edited =
        withFirstActivityNamed(
                LayOut.fromBlocks(design("en", 24, group), List.of(group)), "Our own words")
            .with(new Practice(List.of()));

    DesignContent tidy = LayOutLeftOver.in(edited, this::find).removedFrom(edited);

    assertThat(tidy.plan().activities())
        .singleElement()
        .satisfies(
            activity ->
                assertThat(tidy.logframe().outputs())
                    .extracting(Logframe.Output::id)
                    .containsExactly(activity.output()));
    assertThat(tidy.logframe().outcomes()).hasSize(1);
    assertThat(ContentCheck.problems(tidy, java.util.Set.of())).isEmpty();
  }

  private static DesignContent withFirstActivityNamed(DesignContent content, String name) {
    List<WorkPlan.Activity> activities = new java.util.ArrayList<>(content.plan().activities());
    WorkPlan.Activity a = activities.get(0);
    activities.set(
        0,
        new WorkPlan.Activity(
            a.id(),
            a.output(),
            name,
            a.start(),
            a.months(),
            a.responsible(),
            a.times(),
            a.source()));
    return content.with(new WorkPlan(activities));
  }

  private static DesignContent design(String language, @Nullable Integer months, Block... blocks) {
    return DesignContent.empty()
        .with(new Idea("", "", "", null, months, language))
        .with(new Practice(List.of(blocks).stream().map(b -> ChosenBlock.of(b.id())).toList()));
  }

  private Block block(String id) {
    return toolbox.block(id).orElseThrow();
  }

  private Optional<Block> find(String id) {
    return toolbox.block(id);
  }
}
