package org.corridor.alliances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.corridor.CorridorTest;
import org.corridor.alliances.health.checkup.domain.Statement;
import org.corridor.alliances.working.WorkingRoom;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * What is kept from somebody in a partnership is on no page and in no file that they can reach: in
 * random rooms, private things of every kind are written by random people, some are opened later,
 * and then everybody follows every link of the room.
 */
@CorridorTest
class NothingLeaksTests {

  private static final int MOST_PAGES = 500;
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;

  private WorkingRoom room;
  private Random random;
  private final List<Integer> figures = new ArrayList<>();
  private final List<Secret> secrets = new ArrayList<>();
  private final Map<String, PersonId> people = new LinkedHashMap<>();

  /** Words or a figure, and who may read them. */
  private record Secret(String what, Pattern sign, Set<String> readers) {

    static Secret of(String what, String words, Set<String> readers) {
      return new Secret(what, Pattern.compile(Pattern.quote(words)), readers);
    }

    static Secret of(String what, BigDecimal figure, Set<String> readers) {
      String sign = "(?<![0-9.])" + Pattern.quote(figure.toString()) + "(?![0-9])";
      return new Secret(what, Pattern.compile(sign), readers);
    }

    boolean isIn(String text) {
      return sign.matcher(text).find();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatIsKeptFromSomebodyIsNowhereThatTheyCanReach(long seed) throws Exception {
    random = new Random(seed);
    room = new WorkingRoom(jdbc, members);
    people.put("lead", room.lead);
    people.put("speaker", room.speaker);
    people.put("member", room.member);
    people.put("third", room.third);
    people.put("observer", room.observer);
    figures.addAll(shuffled(IntStream.range(10, 80).boxed().toList()));
    budgets();
    visions();
    stakeholders();
    checkup();
    allies();

    Set<String> found = new TreeSet<>();
    for (Map.Entry<String, PersonId> who : people.entrySet()) {
      Map<String, String> pages = everythingFor(who.getValue());
      assertThat(pages.size()).as("pages for " + who.getKey()).isBetween(40, MOST_PAGES);
      for (Secret secret : secrets) {
        pages.forEach(
            (path, text) -> {
              if (secret.isIn(text)) {
                assertThat(secret.readers())
                    .as(secret.what() + " on " + path)
                    .contains(who.getKey());
                found.add(secret.what() + " by " + who.getKey());
              }
            });
      }
    }
    for (Secret secret : secrets) {
      for (String reader : secret.readers()) {
        assertThat(found.contains(secret.what() + " by " + reader))
            .as(reader + " reads " + secret.what())
            .isTrue();
      }
    }
    strangersAndThoseWhoLeftSeeNothing();
  }

  private void strangersAndThoseWhoLeftSeeNothing() throws Exception {
    Set<String> all = everythingFor(room.lead).keySet();
    room.leaves(room.third);
    for (PersonId gone : List.of(room.stranger, room.third)) {
      for (String path : all) {
        MockHttpServletResponse answer =
            mvc.perform(get(path).with(members.as(gone))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isIn(403, 404);
        for (Secret secret : secrets) {
          assertThat(secret.isIn(answer.getContentAsString(StandardCharsets.UTF_8)))
              .as(secret.what() + " on " + path)
              .isFalse();
        }
      }
    }
    for (String path : all) {
      assertThat(mvc.perform(get(path)).andReturn().getResponse().getRedirectedUrl())
          .as(path)
          .startsWith("/sign-in");
    }
  }

  /** A partner's budget lines: for itself and who coordinates, until it opens them. */
  private void budgets() throws Exception {
    Map<String, Integer> own = Map.of("lead", 0, "speaker", 1, "third", 2);
    for (String by : shuffled(own.keySet())) {
      boolean open = random.nextBoolean();
      String words = canary("budget");
      MockHttpServletRequestBuilder form =
          post(room.path() + "/balance/" + room.partners.get(own.getOrDefault(by, 0)))
              .param("base", "0")
              .param("role", "Runs it")
              .param("percent", "20")
              .param("lines[0].what", words)
              .param("lines[0].amount", "50")
              .param("lines[0].currency", "EUR");
      send(open ? form.param("linesOpen", "1") : form, by);
      Set<String> readers =
          switch (by) {
            case "speaker" -> Set.of("lead", "speaker", "member");
            case "third" -> Set.of("lead", "third");
            default -> Set.of("lead");
          };
      secrets.add(Secret.of("budget of " + by, words, open ? people.keySet() : readers));
    }
  }

  /**
   * A partner's own vision: for itself; once it is handed in, for those partners that handed in
   * theirs; for observers once all have.
   */
  private void visions() throws Exception {
    Map<String, Set<String>> partners =
        Map.of(
            "lead",
            Set.of("lead"),
            "speaker",
            Set.of("speaker", "member"),
            "third",
            Set.of("third"));
    List<String> handedIn = shuffled(partners.keySet()).subList(0, 1 + random.nextInt(3));
    Set<String> fellows = new TreeSet<>();
    handedIn.forEach(partner -> fellows.addAll(partners.getOrDefault(partner, Set.of())));
    if (handedIn.size() == partners.size()) {
      fellows.add("observer");
    }
    for (String by : shuffled(partners.keySet())) {
      String words = canary("vision");
      send(
          post(room.path() + "/vision/own")
              .param("words", words)
              .param("base", "0")
              .param("written", "EN"),
          by);
      Set<String> readers = new TreeSet<>(partners.getOrDefault(by, Set.of()));
      if (handedIn.contains(by)) {
        send(post(room.path() + "/vision/hand-in"), by);
        readers.addAll(fellows);
      }
      secrets.add(Secret.of("vision of " + by, words, readers));
    }
  }

  /** Scores: for who gave them, until they are compared. Private notes: for who wrote them. */
  private void stakeholders() throws Exception {
    boolean compared = random.nextBoolean();
    for (int i = 0; i < 2; i++) {
      String path =
          send(
                  post(room.path() + "/stakeholders/new")
                      .param("name", "Stakeholder " + i)
                      .param("kind", "LOCAL_GOVERNMENT")
                      .param("end", "ORIGIN")
                      .param("engaged", "NEUTRAL")
                      .param("wanted", "LEADING"),
                  "member")
              .getRedirectedUrl();
      for (String by : shuffled(List.of("lead", "speaker", "member", "third")).subList(0, 3)) {
        BigDecimal interest = figure();
        send(
            post(path + "/score").param("interest", interest.toString()).param("influence", "83"),
            by);
        secrets.add(
            Secret.of(
                "score of " + by + " on " + i, interest, compared ? people.keySet() : Set.of(by)));
        String note = canary("note");
        send(post(path + "/note").param("note", note), by);
        secrets.add(Secret.of("note of " + by + " on " + i, note, Set.of(by)));
      }
    }
    if (compared) {
      send(post(room.path() + "/stakeholders/compare").param("round", "1"), "lead");
    }
  }

  /** Private notes on allies: for who wrote them. */
  private void allies() throws Exception {
    String path =
        send(
                post(room.path() + "/allies/new")
                    .param("institution", "Ministry")
                    .param("end", "ORIGIN")
                    .param("level", "NATIONAL")
                    .param("decides", "BUDGET")
                    .param("stand", "UNDECIDED")
                    .param("wanted", "ACTS")
                    .param("channel", "EVENT"),
                "lead")
            .getRedirectedUrl();
    for (String by : shuffled(List.of("lead", "speaker", "member", "third")).subList(0, 3)) {
      String note = canary("ally-note");
      send(post(path + "/note").param("note", note), by);
      secrets.add(Secret.of("ally note of " + by, note, Set.of(by)));
    }
  }

  /** A sheet: for its partner, until all are handed in; its note for its partner for good. */
  private void checkup() throws Exception {
    String round = UUID.randomUUID().toString();
    send(
        post(room.path() + "/check-up/open").param("ticket", round).param("due", "2199-01-01"),
        "lead");
    boolean all = random.nextBoolean();
    for (String by : shuffled(List.of("lead", "speaker", "third")).subList(0, all ? 3 : 2)) {
      String remark = canary("remark");
      String note = canary("sheet-note");
      MockHttpServletRequestBuilder form =
          post(room.path() + "/check-up/" + round + "/hand-in")
              .param("base", "0")
              .param("written", "EN")
              .param("remark", remark)
              .param("note", note);
      for (Statement one : Statement.values()) {
        form.param(one.code(), "PARTLY");
      }
      send(form, by);
      Set<String> own = by.equals("speaker") ? Set.of("speaker", "member") : Set.of(by);
      secrets.add(Secret.of("remark of " + by, remark, all ? people.keySet() : own));
      secrets.add(Secret.of("sheet note of " + by, note, own));
    }
  }

  /** One that no other score in the room is, with a decimal that pictures rarely have. */
  private BigDecimal figure() {
    return BigDecimal.valueOf(100 + figures.remove(0) * 10L + 1 + random.nextInt(9), 1);
  }

  private String canary(String what) {
    return "zq-" + what + "-" + Long.toString(random.nextLong() >>> 1, 36);
  }

  private <T> List<T> shuffled(Iterable<T> some) {
    List<T> list = new ArrayList<>();
    some.forEach(list::add);
    list.sort(java.util.Comparator.comparing(Object::toString));
    Collections.shuffle(list, random);
    return list;
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder deed, String by)
      throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(deed.with(members.as(people.get(by))).with(csrf())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(by).isEqualTo(302);
    return answer;
  }

  /** Follows all links of the room, also those to files. */
  private Map<String, String> everythingFor(PersonId who) throws Exception {
    Map<String, String> pages = new LinkedHashMap<>();
    Set<String> known = new LinkedHashSet<>(Set.of(room.path()));
    Deque<String> open = new ArrayDeque<>(known);
    while (!open.isEmpty() && pages.size() < MOST_PAGES) {
      String path = open.poll();
      MockHttpServletResponse answer =
          mvc.perform(get(path).with(members.as(who))).andReturn().getResponse();
      String text = answer.getContentAsString(StandardCharsets.UTF_8);
      pages.put(path, text);
      Matcher link = LINK.matcher(text);
      while (link.find()) {
        String next = link.group(1).replace("&amp;", "&");
        next = next.startsWith("?") ? path.replaceAll("\\?.*", "") + next : next;
        if (next.startsWith(room.path()) && known.add(next)) {
          open.add(next);
        }
      }
    }
    return pages;
  }
}
