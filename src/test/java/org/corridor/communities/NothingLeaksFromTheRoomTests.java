package org.corridor.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.corridor.CorridorTest;
import org.corridor.communities.RoomWorld.Circle;
import org.corridor.communities.RoomWorld.Thing;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * In random worlds everybody asks every address of the room for everything there is, and no answer
 * holds what a rule that was written apart from the code does not let them read.
 */
@CorridorTest
class NothingLeaksFromTheRoomTests {

  private static final List<String> SEARCHES =
      List.of("/events", "/experiences", "/news", "/news.atom", "/channels", "/consultations");

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired CirclesAtHand found;
  @Autowired List<Moderated> moderated;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void noAnswerHoldsWhatItsReaderMayNotRead(long seed) throws Exception {
    RoomWorld world = new RoomWorld(seed, mvc, members, jdbc, found, moderated);
    List<Optional<PersonId>> readers =
        new ArrayList<>(world.people.stream().map(Optional::of).toList());
    readers.add(Optional.empty());
    readers.add(Optional.of(members.join()));
    SoftAssertions softly = new SoftAssertions();
    for (Optional<PersonId> reader : readers) {
      for (String address : addresses(world)) {
        String body = body(address, reader);
        for (Thing thing : world.things) {
          softly
              .assertThat(
                  isToldOf(thing, address, body) && !mayBeTold(world, reader, thing, address))
              .as(name(world, reader) + address + " tells of " + thing)
              .isFalse();
        }
      }
      for (Thing thing : world.things) {
        if (world.meets(reader, thing)) {
          softly
              .assertThat(body(thing.path(), reader).contains(thing.word()))
              .as(name(world, reader) + "the page of " + thing)
              .isTrue();
        }
      }
    }
    softly.assertAll();
  }

  /** A search says again what was asked, so only a link tells there. */
  private static boolean isToldOf(Thing thing, String address, String body) {
    boolean links = !isBelow(thing, address) && body.contains(thing.path() + "\"");
    return links || !address.contains("?q=") && body.contains(thing.word());
  }

  private static boolean mayBeTold(
      RoomWorld world, Optional<PersonId> reader, Thing thing, String address) {
    boolean feed = address.contains(".atom") || address.contains("/feed");
    Optional<PersonId> asked = feed ? Optional.empty() : reader;
    return isBelow(thing, address) ? world.mayRead(asked, thing) : world.meets(asked, thing);
  }

  private static boolean isBelow(Thing thing, String address) {
    return address.equals(thing.path()) || address.startsWith(thing.path() + "/");
  }

  private static String name(RoomWorld world, Optional<PersonId> reader) {
    return reader.map(one -> "reader " + world.people.indexOf(one)).orElse("visitor") + " at ";
  }

  /** All that answer to GET, with everything there is in place of what they leave open. */
  private Set<String> addresses(RoomWorld world) {
    Set<String> addresses = new LinkedHashSet<>();
    List<String> paths = new ArrayList<>(world.things.stream().map(Thing::path).toList());
    world.circles.stream().map(Circle::id).map(id -> "/circles/" + id).forEach(paths::add);
    for (String pattern : patterns()) {
      if (!pattern.contains("{")) {
        addresses.add(pattern);
      }
      paths.forEach(path -> filled(pattern, path).ifPresent(addresses::add));
    }
    for (Thing thing : world.things) {
      SEARCHES.stream()
          .filter(search -> thing.path().startsWith(search.replace(".atom", "")))
          .forEach(search -> addresses.add(search + "?q=" + thing.word()));
    }
    return addresses;
  }

  private Set<String> patterns() {
    Set<String> patterns = new LinkedHashSet<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach(
            (info, method) -> {
              if (method.getBeanType().getName().startsWith("org.corridor.communities.")
                  && info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                patterns.addAll(info.getPatternValues());
              }
            });
    assertThat(patterns).hasSizeGreaterThan(60);
    return patterns;
  }

  /** The pattern with the path at its beginning; empty where it is not an address below it. */
  private static Optional<String> filled(String pattern, String path) {
    String[] open = pattern.split("/");
    String[] known = path.split("/");
    if (open.length < known.length) {
      return Optional.empty();
    }
    StringBuilder filled = new StringBuilder();
    for (int i = 1; i < open.length; i++) {
      boolean free = open[i].startsWith("{");
      if (i < known.length && !free && !open[i].equals(known[i])) {
        return Optional.empty();
      }
      String part = i < known.length ? known[i] : free ? UUID.randomUUID().toString() : open[i];
      filled.append('/').append(part);
    }
    return Optional.of(filled.toString());
  }

  private String body(String address, Optional<PersonId> reader) throws Exception {
    MockHttpServletRequestBuilder request = get(address);
    reader.ifPresent(one -> request.with(members.as(one)));
    MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
    return answer.getContentAsString();
  }
}
