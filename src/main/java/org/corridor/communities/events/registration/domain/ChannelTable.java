package org.corridor.communities.events.registration.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.corridor.communities.events.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Channels of events, in PostgreSQL. */
@Repository
class ChannelTable {

  private final JdbcClient jdbc;

  ChannelTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Channel> of(EventId event) {
    return jdbc.sql(
            "select * from communities.event_channel where event = :event order by made_at, code")
        .param("event", event.value())
        .query((row, number) -> new Channel(row.getString("code"), event, row.getString("name")))
        .list();
  }

  void add(Channel channel, Instant now) {
    jdbc.sql(
            """
            insert into communities.event_channel (code, event, name, made_at)
            values (:code, :event, :name, :now)
            """)
        .param("code", channel.code())
        .param("event", channel.event().value())
        .param("name", channel.name())
        .param("now", Timestamp.from(now))
        .update();
  }
}
