package org.corridor.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.events.SomeEvents;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * People, circles and what they wrote in all subjects of the room, made through its pages: random
 * in who is where, who is apart from whom, what is a draft and what was hidden; with a rule of its
 * own about who may read what.
 */
final class RoomWorld {

  /**
   * @param word that nothing else holds
   * @param circle whose it is; null for what belongs to none
   * @param signed whether it speaks for its author, so that readers who are apart from them do not
   *     come across it
   */
  record Thing(
      String path,
      String word,
      PersonId author,
      @Nullable Circle circle,
      boolean draft,
      boolean hidden,
      boolean signed) {}

  record Circle(CircleId id, Doors doors, PersonId host, Set<PersonId> in) {}

  final List<PersonId> people = new ArrayList<>();
  final List<Circle> circles = new ArrayList<>();
  final List<Thing> things = new ArrayList<>();
  private final Map<PersonId, Set<PersonId>> apart = new HashMap<>();
  private final PersonId steward;
  private final Random random;
  private final MockMvc mvc;
  private final Members members;
  private final JdbcClient jdbc;
  private final Map<String, Moderated> kinds = new HashMap<>();

  RoomWorld(
      long seed,
      MockMvc mvc,
      Members members,
      JdbcClient jdbc,
      CirclesAtHand found,
      List<Moderated> moderated)
      throws Exception {
    random = new Random(seed);
    this.mvc = mvc;
    this.members = members;
    this.jdbc = jdbc;
    moderated.forEach(one -> kinds.put(one.kind(), one));
    steward = members.join();
    jdbc.sql("insert into people.steward values (:id, now())")
        .param("id", steward.value())
        .update();
    for (int i = 0; i < 3; i++) {
      people.add(members.join());
    }
    for (Doors doors : Doors.values()) {
      circle(found, doors);
    }
    mute();
    for (Circle circle : circles) {
      write(circle);
    }
    write(null);
    for (int i = 0; i < 3; i++) {
      tell();
      announce();
    }
  }

  private void circle(CirclesAtHand found, Doors doors) {
    String word = word();
    PersonId host = anybody();
    Circle circle =
        new Circle(found.found(doors, "Circle " + word, host), doors, host, new HashSet<>());
    circle.in().add(host);
    for (PersonId person : people) {
      if (!person.equals(host) && random.nextBoolean()) {
        found.join(circle.id(), person);
        circle.in().add(person);
      }
    }
    circles.add(circle);
  }

  private void mute() {
    for (PersonId one : people) {
      for (PersonId other : people) {
        if (!one.equals(other) && random.nextInt(3) == 0) {
          boolean blocks = random.nextBoolean();
          apart.computeIfAbsent(one, some -> new HashSet<>()).add(other);
          if (blocks) {
            apart.computeIfAbsent(other, some -> new HashSet<>()).add(one);
          }
          jdbc.sql("insert into communities.mute values (:one, :other, :blocks, '', now())")
              .param("one", one.value())
              .param("other", other.value())
              .param("blocks", blocks)
              .update();
        }
      }
    }
  }

  private void write(@Nullable Circle circle) throws Exception {
    PersonId author = circle == null ? anybody() : circle.host();
    boolean draft = random.nextBoolean();
    event(circle, author, draft);
    pledge(circle, author, !draft);
    channel(circle, author, draft);
    if (circle != null) {
      initiative(circle, author);
      consultation(circle, author, !draft);
    }
  }

  private void consultation(Circle circle, PersonId author, boolean draft) throws Exception {
    String word = word();
    String path =
        send(
            post("/consultations/new")
                .param("base", "0")
                .param("by", "circle:" + circle.id())
                .param("title", "Market " + word)
                .param("language", "fr")
                .param("background", "Where?")
                .param("opens", LocalDate.now().toString())
                .param("closes", LocalDate.now().plusDays(10).toString())
                .param("naming", "ANONYMOUS")
                .param("results", "AT_ONCE")
                .param("questions[0].text", "Why?")
                .param("questions[0].kind", "OPEN"),
            author);
    if (!draft) {
      send(post(path + "/publish"), author);
    }
    add("consultation", path, word, author, circle, draft, false);
  }

  private void event(@Nullable Circle circle, PersonId author, boolean draft) throws Exception {
    String word = word();
    SomeEvents events = new SomeEvents(mvc, members);
    var form = SomeEvents.full("/events/new", "Event " + word);
    if (circle != null) {
      form.param("circle", circle.id().toString());
    }
    if (circle != null && circle.doors() != Doors.OPEN) {
      form.param("only", "1");
    }
    String path = events.draft(form, author);
    if (!draft) {
      send(post(path + "/publish"), author);
    }
    add("event", path, word, author, circle, draft, false);
  }

  private void pledge(@Nullable Circle circle, PersonId author, boolean draft) throws Exception {
    String word = word();
    String path =
        send(
            post("/pledges/new")
                .param("kind", "PLEDGE")
                .param("title", "A well " + word)
                .param("what", "We dig")
                .param("by", LocalDate.now().plusMonths(3).toString())
                .param("language", "EN")
                .param("base", "0")
                .param("occasion", circle == null ? "" : "circle:" + circle.id()),
            author);
    if (!draft) {
      send(post(path + "/put-up"), author);
    }
    add("pledge", path, word, author, circle, draft, true);
  }

  private void initiative(Circle circle, PersonId author) throws Exception {
    String word = word();
    String path =
        send(
            post("/circles/" + circle.id() + "/initiatives/new")
                .param("title", "A well " + word)
                .param("what", "Dig a well")
                .param("place", "Kayes")
                .param("people", "The school")
                .param("field", "WATER")
                .param("bond", "Half of us were born there")
                .param("language", "EN")
                .param("base", "0"),
            author);
    add("initiative", path, word, author, circle, false, true);
  }

  private void channel(@Nullable Circle circle, PersonId author, boolean draft) throws Exception {
    String word = word();
    String path =
        send(
            post("/channels/new")
                .param("kind", "PODCAST")
                .param("title", "Shores " + word)
                .param("about", "Talks")
                .param("language", "pt")
                .param("of", circle == null ? "" : "circle:" + circle.id())
                .param("zone", "Africa/Bamako"),
            author);
    things.add(new Thing(path, word, author, circle, false, false, circle == null));
    String said = word();
    var form =
        multipart(path + "/posts/new")
            .param("title", "Talk " + said)
            .param("text", "We talk")
            .param("language", "pt");
    String post = send(draft ? form : form.param("publish", "1"), author);
    add("broadcast", post, said, author, circle, draft, true);
  }

  private void tell() throws Exception {
    String word = word();
    PersonId author = anybody();
    boolean draft = random.nextBoolean();
    String path =
        send(
            post("/experiences/new")
                .param("base", "0")
                .param("title", "Nurses " + word)
                .param("language", "fr")
                .param("blocks", "networking-event")
                .param("did", "We asked")
                .param("worked", "Patience")
                .param("origin", "ML")
                .param("byline", "Awa"),
            author);
    if (!draft) {
      send(post(path + "/publish"), author);
    }
    add("experience", path, word, author, null, draft, true);
  }

  /** What waits for the stewards is a draft to all others. */
  private void announce() throws Exception {
    String word = word();
    PersonId author = anybody();
    boolean waits = random.nextBoolean();
    String path =
        send(
            post("/news/new")
                .param("base", "0")
                .param("kind", "GRANT")
                .param("title", "Grants " + word)
                .param("text", "For associations")
                .param("language", "es")
                .param("country", "EC")
                .param("deadline", LocalDate.now().plusDays(20).toString())
                .param("send", "1"),
            author);
    if (!waits) {
      send(post(path + "/decide").param("base", "1"), steward);
    }
    add("news", path, word, author, null, waits, true);
  }

  private void add(
      String kind,
      String path,
      String word,
      PersonId author,
      @Nullable Circle circle,
      boolean draft,
      boolean signed) {
    boolean hidden = !draft && random.nextInt(4) == 0;
    if (hidden) {
      Moderated moderated = kinds.get(kind);
      assertThat(moderated).as(kind).isNotNull();
      moderated.hide(path.substring(path.lastIndexOf('/') + 1));
    }
    things.add(new Thing(path, word, author, circle, draft, hidden, signed));
  }

  /** Sends it, and returns where it led. */
  private String send(AbstractMockHttpServletRequestBuilder<?> form, PersonId who)
      throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(form.with(members.as(who)).with(csrf())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private PersonId anybody() {
    return people.get(random.nextInt(people.size()));
  }

  private static String word() {
    return "zw" + UUID.randomUUID().toString().replace("-", "") + "q";
  }

  boolean isIn(Optional<PersonId> reader, Circle circle) {
    return reader.filter(circle.in()::contains).isPresent();
  }

  /** At its own addresses. */
  boolean mayRead(Optional<PersonId> reader, Thing thing) {
    if (reader.filter(thing.author()::equals).isPresent()) {
      return true;
    }
    Circle circle = thing.circle();
    boolean reads = circle == null || circle.doors() == Doors.OPEN || isIn(reader, circle);
    return reads && !thing.draft() && !thing.hidden();
  }

  /** Wherever else it may stand: in lists, feeds, searches. */
  boolean meets(Optional<PersonId> reader, Thing thing) {
    return mayRead(reader, thing)
        && !(thing.signed()
            && reader
                .filter(one -> apart.getOrDefault(one, Set.of()).contains(thing.author()))
                .isPresent());
  }
}
