package org.corridor.communities.threads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Circles of all kinds with random members, threads, posts, mutes and blocks, some hidden, taken
 * back or only drafted; with a rule of its own about who may read what.
 */
final class CircleWorld {

  record Circle(UUID id, String doors) {}

  record Thread(long id, Circle circle, PersonId author, boolean hidden) {}

  /**
   * @param word that only this post holds
   */
  record Post(
      long id,
      Thread thread,
      int number,
      PersonId author,
      String word,
      boolean hidden,
      boolean removed) {}

  final List<PersonId> people = new ArrayList<>();
  final List<Circle> circles = new ArrayList<>();
  final List<Thread> threads = new ArrayList<>();
  final List<Post> posts = new ArrayList<>();
  private final Map<UUID, Set<PersonId>> in = new HashMap<>();
  private final Map<UUID, Set<PersonId>> hosts = new HashMap<>();
  private final Map<PersonId, Set<PersonId>> apart = new HashMap<>();
  private final Map<String, Long> membership = new HashMap<>();
  private final Random random;
  private final JdbcClient jdbc;

  CircleWorld(long seed, Members members, JdbcClient jdbc) {
    this.random = new Random(seed);
    this.jdbc = jdbc;
    for (int i = 0; i < 5; i++) {
      people.add(members.join());
    }
    for (String doors : List.of("OPEN", "REQUEST", "PRIVATE", "PRIVATE")) {
      circle(doors);
    }
    for (PersonId one : people) {
      for (PersonId other : people) {
        if (!one.equals(other) && random.nextInt(6) == 0) {
          mute(one, other, random.nextBoolean());
        }
      }
    }
  }

  private void circle(String doors) {
    Circle circle = new Circle(UUID.randomUUID(), doors);
    circles.add(circle);
    jdbc.sql(
            """
            insert into communities.circle (id, name, purpose, rules, written, bond, doors,
              languages, countries, founded_at, revision, last_at, search)
            values (:id, :name, 'Purpose', '', 'en', 'THEME', :doors, '{en}', '{}', now(), 0, now(),
              '')
            """)
        .param("id", circle.id())
        .param("name", "Circle " + circle.id())
        .param("doors", doors)
        .update();
    List<PersonId> inside = new ArrayList<>();
    for (PersonId person : people) {
      if (inside.isEmpty() || random.nextInt(2) == 0) {
        join(circle, person, inside.isEmpty() ? "HOST" : "MEMBER");
        inside.add(person);
      }
    }
    for (int i = 0; i < 3; i++) {
      thread(circle, inside.get(random.nextInt(inside.size())), inside);
    }
    PersonId gone = inside.get(inside.size() - 1);
    if (inside.size() > 1 && random.nextBoolean()) {
      leave(circle, gone);
    }
  }

  private void join(Circle circle, PersonId person, String role) {
    in.computeIfAbsent(circle.id(), some -> new HashSet<>()).add(person);
    if (role.equals("HOST")) {
      hosts.computeIfAbsent(circle.id(), some -> new HashSet<>()).add(person);
    }
    long id =
        jdbc.sql(
                """
                insert into communities.membership (circle, person, name, role, state, since)
                values (:circle, :person, :name, :role, 'IN', now()) returning id
                """)
            .param("circle", circle.id())
            .param("person", person.value())
            .param("name", "N" + person.value().toString().substring(0, 8))
            .param("role", role)
            .query(Long.class)
            .single();
    membership.put(circle.id() + "/" + person, id);
  }

  private void leave(Circle circle, PersonId person) {
    in.get(circle.id()).remove(person);
    jdbc.sql(
            """
            update communities.membership set state = 'OUT' where circle = :circle and person = :person
            """)
        .param("circle", circle.id())
        .param("person", person.value())
        .update();
  }

  private void thread(Circle circle, PersonId author, List<PersonId> inside) {
    boolean hidden = random.nextInt(5) == 0;
    long id =
        jdbc.sql(
                """
                insert into communities.thread (circle, title, written, author, begun_at, last_at,
                  posts, last, hidden_at)
                values (:circle, 'A thread', 'en', :author, now(), now(), 3, 3, :hidden::timestamptz)
                returning id
                """)
            .param("circle", circle.id())
            .param("author", membership.get(circle.id() + "/" + author))
            .param("hidden", hidden ? "2026-01-01T00:00:00Z" : null)
            .query(Long.class)
            .single();
    Thread thread = new Thread(id, circle, author, hidden);
    threads.add(thread);
    for (int number = 1; number <= 3; number++) {
      PersonId writer = number == 1 ? author : inside.get(random.nextInt(inside.size()));
      post(thread, number, writer, number == 1 && hidden || random.nextInt(6) == 0);
    }
  }

  private void post(Thread thread, int number, PersonId author, boolean hidden) {
    String word = "zw" + UUID.randomUUID().toString().replaceAll("[^0-9a-f]", "x");
    boolean removed = !hidden && random.nextInt(6) == 0;
    long id =
        jdbc.sql(
                """
                insert into communities.post (thread, number, key, author, written, words, html,
                  written_at, hidden_at, removed_at, changed)
                values (:thread, :number, gen_random_uuid(), :author, 'en', :words, :words, now(),
                  :hidden::timestamptz, :removed::timestamptz, '0')
                returning id
                """)
            .param("thread", thread.id())
            .param("number", number)
            .param("author", membership.get(thread.circle().id() + "/" + author))
            .param("words", "It says " + word + "q")
            .param("hidden", hidden ? "2026-01-01T00:00:00Z" : null)
            .param("removed", removed ? "2026-01-01T00:00:00Z" : null)
            .query(Long.class)
            .single();
    posts.add(new Post(id, thread, number, author, word + "q", hidden, removed));
  }

  private void mute(PersonId one, PersonId other, boolean blocks) {
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

  boolean reads(PersonId reader, Circle circle) {
    return circle.doors().equals("OPEN") || in.get(circle.id()).contains(reader);
  }

  boolean isApart(PersonId reader, PersonId author) {
    return apart.getOrDefault(reader, Set.of()).contains(author);
  }

  /** In lists, searches, feeds and mails. */
  boolean meets(PersonId reader, Post post) {
    return reads(reader, post.thread().circle())
        && !post.thread().hidden()
        && !post.hidden()
        && !post.removed()
        && !isApart(reader, post.author())
        && !isApart(reader, post.thread().author());
  }

  /** On the page of its thread, where hosts see what is hidden, and authors what is their own. */
  boolean sees(PersonId reader, Post post) {
    Thread thread = post.thread();
    boolean host =
        hosts.getOrDefault(thread.circle().id(), Set.of()).contains(reader)
            && in.get(thread.circle().id()).contains(reader);
    boolean opened = !thread.hidden() || host || thread.author().equals(reader);
    if (!reads(reader, thread.circle()) || isApart(reader, thread.author()) || !opened) {
      return false;
    }
    if (post.removed()) {
      return false;
    }
    if (post.author().equals(reader)) {
      return true;
    }
    return (!post.hidden() || host) && !isApart(reader, post.author());
  }

  /** As a visitor. */
  boolean isPublic(Post post) {
    return post.thread().circle().doors().equals("OPEN")
        && !post.thread().hidden()
        && !post.hidden()
        && !post.removed();
  }
}
