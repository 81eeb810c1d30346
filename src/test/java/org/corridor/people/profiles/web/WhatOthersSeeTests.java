package org.corridor.people.profiles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.profiles.domain.Audience;
import org.corridor.people.profiles.domain.ProfileField;
import org.corridor.people.profiles.domain.RandomProfiles;
import org.corridor.people.profiles.domain.RandomProfiles.Sketch;
import org.corridor.people.profiles.domain.SavedProfiles;
import org.corridor.platform.text.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Whatever a profile holds: its page in every language and its download are, for those who may not
 * see something, the same as if that were not there or were something else.
 */
@CorridorTest
class WhatOthersSeeTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SavedProfiles profiles;

  private PersonId owner = new PersonId(UUID.randomUUID());
  private PersonId stranger = new PersonId(UUID.randomUUID());

  /** The application of the other tests, which jqwik does not wire by itself. */
  @BeforeProperty
  void wire() throws Exception {
    new TestContextManager(WhatOthersSeeTests.class).prepareTestInstance(this);
    owner = members.join();
    stranger = members.join();
  }

  @Provide
  Arbitrary<Sketch> sketches() {
    return RandomProfiles.sketches();
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void whatIsHiddenMakesNoDifferenceToAPageOrADownload(@ForAll("sketches") Sketch sketch)
      throws Exception {
    UUID key = UUID.randomUUID();
    for (Audience who : List.of(Audience.EVERYONE, Audience.MEMBERS)) {
      Set<ProfileField> shown = RandomProfiles.shownTo(who, sketch);
      profiles.save(owner, key, sketch);
      List<String> answers = answers(key, who);
      profiles.save(owner, key, RandomProfiles.otherwiseHidden(sketch, shown));

      assertThat(answers(key, who)).isEqualTo(answers);
      List<String> hidden = RandomProfiles.hiddenWords(sketch, shown);
      if (!hidden.isEmpty()) {
        assertThat(answers).allSatisfy(answer -> assertThat(answer).doesNotContain(hidden));
      }
    }
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void theOwnerSeesAllOfIt(@ForAll("sketches") Sketch sketch) throws Exception {
    UUID key = UUID.randomUUID();
    profiles.save(owner, key, sketch);

    List<String> answers = new ArrayList<>(answers(key, Audience.ONLY_ME));
    assertThat(answers.remove(answers.size() - 1)).startsWith(sketch.photo() ? "200" : "404");
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer).contains(RandomProfiles.allWords(sketch)));
  }

  /** The page in all languages, and the download. */
  private List<String> answers(UUID key, Audience who) throws Exception {
    List<String> answers = new ArrayList<>();
    for (Language language : Language.values()) {
      answers.add(answer("/people/" + key, who, language));
    }
    answers.add(answer("/people/" + key + "/profile.json", who, Language.EN));
    answers.add(answer("/people/" + key + "/photo", who, Language.EN));
    return answers;
  }

  private String answer(String path, Audience who, Language language) throws Exception {
    RequestPostProcessor identity =
        switch (who) {
          case ONLY_ME -> members.as(owner);
          case EVERYONE -> request -> request;
          default -> members.as(stranger);
        };
    MockHttpServletResponse answer =
        mvc.perform(get(path).locale(language.locale()).with(identity)).andReturn().getResponse();
    return answer.getStatus()
        + answer.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }
}
