package org.corridor.people.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.directory.domain.Findable;
import org.corridor.people.profiles.domain.Audience;
import org.corridor.people.profiles.domain.Place;
import org.corridor.people.profiles.domain.ProfileContent;
import org.corridor.people.profiles.domain.ProfileField;
import org.corridor.people.profiles.domain.RandomProfiles;
import org.corridor.people.profiles.domain.RandomProfiles.Sketch;
import org.corridor.people.profiles.domain.SavedProfiles;
import org.corridor.platform.form.Submission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever a profile holds, and whoever asks: lists, searches, facets, counts, map, suggestions,
 * the API and the table of the directory are, for those who may not see something, the same as if
 * that were something else. And what may be seen is found.
 */
@CorridorTest
class WhatTheDirectoryTellsTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Findable findable;
  @Autowired SavedProfiles profiles;
  @Autowired JdbcClient jdbc;

  private final Map<Audience, RequestPostProcessor> viewers = new EnumMap<>(Audience.class);
  private PersonId owner = new PersonId(UUID.randomUUID());

  /** The application of the other tests, which jqwik does not wire by itself. */
  @BeforeProperty
  void wire() throws Exception {
    new TestContextManager(WhatTheDirectoryTellsTests.class).prepareTestInstance(this);
    owner = members.join();
    findable.agree(owner);
    PersonId colleague = members.join();
    findable.together(List.of(owner, colleague));
    viewers.put(Audience.EVERYONE, request -> request);
    viewers.put(Audience.MEMBERS, members.as(members.join()));
    viewers.put(Audience.MY_ORGANISATIONS, members.as(colleague));
  }

  /** Random words come again in the next property. */
  @AfterProperty
  void leave() {
    findable.withdraw(owner);
  }

  @Provide
  Arbitrary<Sketch> sketches() {
    return RandomProfiles.sketches();
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void whatIsHiddenMakesNoDifference(@ForAll("sketches") Sketch sketch) throws Exception {
    UUID key = UUID.randomUUID();
    List<String> questions = questions(sketch);
    for (Audience who : viewers.keySet()) {
      Set<ProfileField> shown = RandomProfiles.shownTo(who, sketch);
      profiles.save(owner, key, sketch);
      List<String> answers = answers(questions, who);
      List<String> hidden = RandomProfiles.hiddenWords(sketch, shown);
      for (String word : hidden) {
        assertThat(names(word, who)).as("asked for what %s may not see", who).isZero();
      }
      profiles.save(owner, key, RandomProfiles.otherwiseHidden(sketch, shown));

      List<String> after = answers(questions, who);
      for (int i = 0; i < questions.size(); i++) {
        assertThat(after.get(i).lines())
            .as("%s, asked by %s", questions.get(i), who)
            .containsExactlyElementsOf(answers.get(i).lines().toList());
      }
      if (!hidden.isEmpty()) {
        assertThat(answers).allSatisfy(answer -> assertThat(answer).doesNotContain(hidden));
      }
    }
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void whatIsShownIsFound(@ForAll("sketches") Sketch sketch) throws Exception {
    profiles.save(owner, UUID.randomUUID(), sketch);
    for (Audience who : viewers.keySet()) {
      Set<ProfileField> shown = RandomProfiles.shownTo(who, sketch);
      List<String> seen = new ArrayList<>(RandomProfiles.allWords(sketch));
      seen.removeAll(RandomProfiles.hiddenWords(sketch, shown));
      // Addresses of links are not searched.
      seen.removeIf(
          word ->
              sketch.content().links().stream().anyMatch(link -> link.address().contains(word)));
      for (String word : seen) {
        assertThat(names(word, who))
            .as("asked for %s, which %s may see in %s", word, who, shown)
            .isOne();
      }
    }
  }

  /** How many are found; words of random profiles stand nowhere else. */
  private int names(String word, Audience who) throws Exception {
    JsonNode found =
        JsonMapper.shared().readTree(page("/api/v1/directory?q=" + word, who).getContentAsString());
    return found.get("match").asString().equals("exact") ? found.get("total").asInt() : 0;
  }

  /** All that could tell one from the other, if anything did. */
  private static List<String> questions(Sketch sketch) {
    Set<String> questions = new LinkedHashSet<>();
    questions.add("/api/v1/directory?kind=person&size=50&sort=name");
    questions.add("/directory?kind=person&sort=name");
    questions.add("/directory.csv?kind=person&sort=name");
    for (ProfileContent content : List.of(sketch.content(), sketch.instead())) {
      add(questions, "language", content.languages().stream().map(l -> l.language()));
      add(questions, "interest", content.interests().stream().map(Submission::code));
      add(questions, "time", content.availability().times().stream().map(Submission::code));
      add(questions, "terms", content.availability().terms().stream().map(Submission::code));
      add(questions, "origin", countries(content.origin()));
      add(questions, "residence", countries(content.residence()));
      add(questions, "place", countries(content.ties()));
      Stream.of(content.origin(), content.residence(), content.ties())
          .flatMap(Collection::stream)
          .limit(2)
          .forEach(
              place ->
                  questions.add("/api/v1/directory/suggestions?q=" + place.town().substring(0, 5)));
      content.bonds().values().stream()
          .limit(2)
          .forEach(word -> questions.add("/api/v1/directory?q=" + word));
    }
    Stream.of(sketch.name(), sketch.nameInstead())
        .forEach(
            name -> {
              questions.add("/api/v1/directory?q=" + name);
              questions.add("/directory?q=" + name.substring(0, 6));
            });
    return List.copyOf(questions);
  }

  private static Stream<String> countries(List<Place> places) {
    return places.stream().map(Place::country);
  }

  private static void add(Set<String> questions, String facet, Stream<String> values) {
    values
        .limit(2)
        .forEach(
            value ->
                questions.add(
                    "/api/v1/directory?kind=person&size=50&sort=name&" + facet + "=" + value));
  }

  private List<String> answers(List<String> questions, Audience who) throws Exception {
    jdbc.sql("delete from platform.attempt").update();
    List<String> answers = new ArrayList<>();
    for (String question : questions) {
      answers.add(answer(question, who));
    }
    return answers;
  }

  /** Entries that come equally early may change places when one of them is saved. */
  private String answer(String path, Audience who) throws Exception {
    MockHttpServletResponse answer = page(path, who);
    String body =
        answer.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").strip();
    String[] parts = body.split("(?=<article)|(?=\\{\"kind\")|\r\n");
    Arrays.sort(parts);
    return answer.getStatus() + String.join("\n", parts).replace(",\n", "\n");
  }

  private MockHttpServletResponse page(String path, Audience who) throws Exception {
    return mvc.perform(get(path).with(viewers.get(who))).andReturn().getResponse();
  }
}
