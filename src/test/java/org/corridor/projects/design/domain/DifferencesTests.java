package org.corridor.projects.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.CorridorTest;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.WorkPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CorridorTest
class DifferencesTests {

  @Autowired Differences differences;

  @Test
  void theSameSaysNothing() {
    assertThat(differences.between(DesignContent.empty(), DesignContent.empty(), Language.EN))
        .isEmpty();
  }

  @Test
  void countriesAndChoicesAreSaidInTheReadersLanguage() {
    DesignContent after =
        DesignContent.empty()
            .with(
                new Setting(
                    List.of(new Setting.Corridor("GE", "DE")),
                    List.of(),
                    Set.of(Setting.Bond.FAITH),
                    ""));
    assertThat(differences.between(DesignContent.empty(), after, Language.FR))
        .extracting(Difference::after)
        .containsExactlyInAnyOrder("Géorgie", "Allemagne", "Foi");
  }

  @Test
  void blocksAndPointsAreCalledByTheirNames() {
    DesignContent after =
        DesignContent.empty()
            .with(
                new Practice(
                    List.of(
                        new Practice.ChosenBlock(
                            "business-support-desk",
                            Set.of("open-to-all"),
                            "",
                            Map.of(
                                "coaches-trained",
                                new Practice.Answer(Practice.State.DONE, ""))))));
    assertThat(differences.between(DesignContent.empty(), after, Language.EN))
        .anySatisfy(one -> assertThat(one.after()).startsWith("Business support desk"))
        .anySatisfy(one -> assertThat(one.after()).startsWith("Open to everyone"))
        .anySatisfy(one -> assertThat(one.row()).startsWith("Train coaches"));
  }

  @Test
  void partnersAreNamedWhereOthersPointToThem() {
    DesignContent before =
        DesignContent.empty()
            .with(
                new Alliances(
                    List.of(
                        new Alliances.Ally(
                            "p1",
                            "The choir",
                            Alliances.Role.PARTNER,
                            Alliances.OrganisationKind.NGO,
                            "",
                            null,
                            "",
                            "",
                            Alliances.Agreement.NONE,
                            Set.of())),
                    DesignContent.empty().alliances().partnership()));
    DesignContent after =
        before.with(
            new WorkPlan(
                List.of(new WorkPlan.Activity("ac1", "", "Concert", 1, 2, "p1", Set.of(), ""))));
    List<Difference> all = differences.between(before, after, Language.EN);
    assertThat(all).allMatch(one -> one.step() == Step.PLAN && one.row().equals("Concert"));
    assertThat(all).extracting(Difference::after).contains("The choir");
  }
}
