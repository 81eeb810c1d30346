package org.corridor.communities.threads.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.Muting;
import org.corridor.communities.circles.domain.Membership;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members named in a post as {@code @name} are told of it, once for each post. */
@Component
class Mentions {

  private static final int MOST = 10;

  private final JdbcClient jdbc;
  private final Muting muting;
  private final WriteToPeople mails;

  Mentions(JdbcClient jdbc, Muting muting, WriteToPeople mails) {
    this.jdbc = jdbc;
    this.muting = muting;
    this.mails = mails;
  }

  private record Named(long member, PersonId person) {}

  void note(CircleId circle, Post post, long id, Membership author) {
    PersonId writer = author.person();
    if (writer == null || !post.words().contains("@")) {
      return;
    }
    for (Named named : named(circle, post.words())) {
      if (!named.person().equals(writer) && isNew(id, named.member())) {
        boolean apart = muting.apart(named.person()).contains(writer);
        if (!apart) {
          mails.write(
              named.person(),
              "communities.threads.mail.mentioned",
              Map.of(),
              post.thread().path(post.number()));
        }
      }
    }
  }

  private List<Named> named(CircleId circle, String words) {
    return jdbc.sql(
            """
            select id, person from communities.membership
            where circle = :circle and state = 'IN' and person is not null and name <> ''
              and position('@' || lower(name) in lower(:words)) > 0
            order by length(name) desc, id limit :most
            """)
        .param("circle", circle.value())
        .param("words", words)
        .param("most", MOST)
        .query(
            (row, number) ->
                new Named(row.getLong("id"), new PersonId(row.getObject("person", UUID.class))))
        .list();
  }

  private boolean isNew(long post, long member) {
    return jdbc.sql(
                """
                insert into communities.mention (post, member) values (:post, :member)
                on conflict do nothing
                """)
            .param("post", post)
            .param("member", member)
            .update()
        == 1;
  }

  /** Whether the person wrote it. */
  boolean isBy(Post post, PersonId person) {
    return jdbc.sql(
            """
            select exists (
              select 1 from communities.membership where id = :author and person = :person)
            """)
        .param("author", post.author())
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }
}
