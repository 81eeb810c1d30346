package org.corridor.projects.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.stream.Collectors;
import org.corridor.CorridorTest;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.indicators.Instrument;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What a project is made of decides which tools it has. */
@CorridorTest
class ToolsPageTests {

  @Autowired TeamAtWork work;
  @Autowired MockMvc mvc;
  @Autowired Toolbox toolbox;
  @Autowired List<Instrument> instruments;
  @Autowired List<EvidenceSource> sources;

  @Test
  void everyToolIsAskedForByBlocksThatThereAreAndCountsWhatIsCounted() {
    var blocks = toolbox.blocks().stream().map(Block::id).collect(Collectors.toSet());
    var codes = sources.stream().map(EvidenceSource::code).collect(Collectors.toSet());
    assertThat(instruments).isNotEmpty();
    for (Instrument one : instruments) {
      assertThat(one.blocks()).as(one.name()).isNotEmpty().isSubsetOf(blocks);
      assertThat(one.counted()).as(one.name()).isSubsetOf(codes);
    }
    assertThat(instruments.stream().map(Instrument::name)).doesNotHaveDuplicates();
  }

  @Test
  void theTeamSeesTheToolsOfItsBlocksInEveryLanguageAndNobodyElseFindsThem() throws Exception {
    Crew crew = work.start(work.sample("tamale"));
    String path = crew.path() + "/tools";
    for (PersonId one : List.of(crew.awa(), crew.binta(), crew.pilar())) {
      assertThat(work.page(path, one))
          .contains(
              "href=\"/missions\"",
              "href=\"/trainings\"",
              "Expert missions",
              "People trained in missions (at least)",
              "href=\"/toolbox/migrant-experts-trainers\"",
              "href=\"/toolbox/institutional-collaboration\"",
              "Begins on the page of a mission")
          .doesNotContain("Registration campaigns", "Stakeholder grid");
    }
    assertThat(work.page(crew.path(), crew.pilar())).contains(path, "4 tools are switched on");
    assertThat(work.page(crew.path() + "/indicators", crew.pilar())).contains(path);
    assertThat(work.send(crew.stranger(), get(path)).getStatus()).isEqualTo(404);
    assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(303);

    Crew without = work.start();
    for (Language language : Language.values()) {
      for (String one : List.of(path, without.path() + "/tools")) {
        MockHttpServletResponse answer =
            work.send(
                one.equals(path) ? crew.pilar() : without.awa(),
                get(one).locale(language.locale()));
        assertThat(answer.getStatus()).as(one).isEqualTo(200);
        assertThat(answer.getContentAsString())
            .contains("lang=\"" + language.code() + "\"")
            .doesNotContain("projects.indicators.", "knowledge.instrument.", "capacities.");
      }
    }
    assertThat(work.page(without.path() + "/tools", without.awa()))
        .contains("No tool for this project yet");
    assertThat(work.page(without.path() + "/indicators", without.awa()))
        .doesNotContain(without.path() + "/tools");
  }
}
