package org.corridor.communities.circles.domain;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.platform.secret.OneTimeLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that bring whoever has one into a circle until they are taken back, in PostgreSQL. */
@Repository
class Invitations {

  static final Duration LASTS = Duration.ofDays(14);

  private final JdbcClient jdbc;

  Invitations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  OneTimeLink add(CircleId circle, Instant now) {
    OneTimeLink link = OneTimeLink.create();
    jdbc.sql("delete from communities.invitation where expires <= :now")
        .param("now", Timestamp.from(now))
        .update();
    jdbc.sql(
            """
            insert into communities.invitation (link, id, circle, expires)
            values (:link, :id, :circle, :expires)
            """)
        .param("link", link.hash())
        .param("id", UUID.randomUUID())
        .param("circle", circle.value())
        .param("expires", Timestamp.from(now.plus(LASTS)))
        .update();
    return link;
  }

  Optional<CircleId> find(OneTimeLink link, Instant now) {
    return jdbc.sql(
            "select circle from communities.invitation where link = :link and expires > :now")
        .param("link", link.hash())
        .param("now", Timestamp.from(now))
        .query((row, number) -> new CircleId(row.getObject(1, UUID.class)))
        .optional();
  }

  /** When each that is good now ends. */
  List<Instant> of(CircleId circle, Instant now) {
    return jdbc.sql(
            """
            select expires from communities.invitation
            where circle = :circle and expires > :now order by expires
            """)
        .param("circle", circle.value())
        .param("now", Timestamp.from(now))
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .list();
  }

  void removeAll(CircleId circle) {
    jdbc.sql("delete from communities.invitation where circle = :circle")
        .param("circle", circle.value())
        .update();
  }
}
