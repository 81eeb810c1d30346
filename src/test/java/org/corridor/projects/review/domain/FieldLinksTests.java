package org.corridor.projects.review.domain;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.corridor.CorridorTest;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.review.SampleDesign;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A finding leads to the very field that it is about. */
@CorridorTest
class FieldLinksTests {

  @Autowired private MockMvc mvc;
  @Autowired private DesignDesk desk;
  @Autowired private Toolbox toolbox;

  static List<Rule> rules() {
    return Rulebook.RULES;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFieldIsInThePageOfItsStep(Rule rule) throws Exception {
    DesignContent spoiled = Spoiled.forRule(rule, SampleDesign.careful(toolbox));
    DesignKey key = desk.start(spoiled).key();
    String[] address =
        rule.judge(new Facts(spoiled, toolbox)).orElseThrow().field().url(key).split("#");
    mvc.perform(get(java.net.URI.create(address[0])))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("id=\"" + address[1] + "\"")));
  }
}
