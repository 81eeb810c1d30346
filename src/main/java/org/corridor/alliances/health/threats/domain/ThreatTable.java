package org.corridor.alliances.health.threats.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.alliances.health.Unknown;
import org.corridor.alliances.health.threats.domain.Threat.Rating;
import org.corridor.alliances.health.threats.domain.Threat.Sign;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Threats with their signs and ratings, and the facts they follow from, in PostgreSQL. */
@Repository
class ThreatTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  ThreatTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those that people said. */
  Set<Fact> facts(PartnershipId partnership) {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    jdbc.sql("select fact from alliances.threat_fact where partnership = :id")
        .param("id", partnership.value())
        .query(
            row -> {
              facts.add(Fact.valueOf(row.getString("fact")));
            });
    return facts;
  }

  void say(Seat by, Set<Fact> facts) {
    String[] names = facts.stream().map(Fact::name).toArray(String[]::new);
    jdbc.sql("delete from alliances.threat_fact where partnership = :id and fact <> all(:facts)")
        .param("id", by.partnership().value())
        .param("facts", names)
        .update();
    jdbc.sql(
            """
            insert into alliances.threat_fact (partnership, fact, seat)
            select :id, fact, :seat from unnest(:facts::text[]) fact on conflict do nothing
            """)
        .param("id", by.partnership().value())
        .param("seat", by.id().value())
        .param("facts", names)
        .update();
  }

  /** The heaviest first, the closed ones last. */
  List<Threat> threats(PartnershipId partnership) {
    Map<UUID, List<Sign>> signs = signs(partnership);
    Map<UUID, List<Rating>> ratings = ratings(partnership);
    return jdbc.sql(
            """
            select * from alliances.threat where partnership = :id
            order by closed, likelihood * impact desc, id
            """)
        .param("id", partnership.value())
        .query(
            (row, number) -> {
              UUID id = row.getObject("id", UUID.class);
              return threat(
                  row, signs.getOrDefault(id, List.of()), ratings.getOrDefault(id, List.of()));
            })
        .list();
  }

  private Map<UUID, List<Sign>> signs(PartnershipId partnership) {
    Map<UUID, List<Sign>> signs = new HashMap<>();
    jdbc.sql(
            """
            select s.* from alliances.threat_sign s join alliances.threat t on t.id = s.threat
            where t.partnership = :id order by s.number
            """)
        .param("id", partnership.value())
        .query(
            row -> {
              signs
                  .computeIfAbsent(row.getObject("threat", UUID.class), any -> new ArrayList<>())
                  .add(sign(row));
            });
    return signs;
  }

  private Map<UUID, List<Rating>> ratings(PartnershipId partnership) {
    Map<UUID, List<Rating>> ratings = new HashMap<>();
    jdbc.sql(
            """
            select r.* from alliances.threat_rating r join alliances.threat t on t.id = r.threat
            where t.partnership = :id order by r.number desc
            """)
        .param("id", partnership.value())
        .query(
            row -> {
              ratings
                  .computeIfAbsent(row.getObject("threat", UUID.class), any -> new ArrayList<>())
                  .add(rating(row));
            });
    return ratings;
  }

  void lock(UUID threat) {
    jdbc.sql("select 1 from alliances.threat where id = :id for update")
        .param("id", threat)
        .query((row, number) -> number)
        .list();
  }

  /**
   * Adds it, or changes it where it is there; not its signs and ratings.
   *
   * @throws Unknown if it is another partnership's
   */
  void save(Seat by, UUID id, Threat.Content content, int revision) {
    TypicalThreat typical = content.typical();
    PartnerId partner = content.ownerPartner();
    SeatId seat = content.ownerSeat();
    LocalDate review = content.review();
    int saved =
        jdbc.sql(
                """
            insert into alliances.threat (id, partnership, kind, typical, title, written, likelihood,
              impact, response, owner_partner, owner_seat, review_on, revision, seat, changed_at)
            values (:id, :partnership, :kind, :typical, :title, :written, :likelihood, :impact,
              :response, :partner, :owner, :review, :revision, :seat, :now)
            on conflict (id) do update set kind = :kind, title = :title, written = :written,
              likelihood = :likelihood, impact = :impact, response = :response,
              owner_partner = :partner, owner_seat = :owner, review_on = :review,
              revision = :revision, seat = :seat, changed_at = :now
              where threat.partnership = :partnership
            """)
            .param("id", id)
            .param("partnership", by.partnership().value())
            .param("kind", content.kind().name())
            .param("typical", typical == null ? null : typical.name(), Types.VARCHAR)
            .param("title", content.title())
            .param("written", content.written().code())
            .param("likelihood", content.likelihood())
            .param("impact", content.impact())
            .param("response", content.response())
            .param("partner", partner == null ? null : partner.value(), Types.OTHER)
            .param("owner", seat == null ? null : seat.value(), Types.OTHER)
            .param("review", review == null ? null : Date.valueOf(review), Types.DATE)
            .param("revision", revision)
            .param("seat", by.id().value())
            .param("now", now())
            .update();
    if (saved == 0) {
      throw new Unknown();
    }
  }

  void addSign(UUID threat, int number, @Nullable String typical, String words) {
    jdbc.sql(
            """
            insert into alliances.threat_sign (id, threat, number, typical, words)
            values (:id, :threat, :number, :typical, :words)
            """)
        .param("id", UUID.randomUUID())
        .param("threat", threat)
        .param("number", number)
        .param("typical", typical, Types.VARCHAR)
        .param("words", words)
        .update();
  }

  void removeSign(UUID sign) {
    jdbc.sql("delete from alliances.threat_sign where id = :id").param("id", sign).update();
  }

  void rate(Seat by, UUID threat, Threat.Content content) {
    jdbc.sql(
            """
            insert into alliances.threat_rating (threat, number, likelihood, impact, seat, at)
            select :threat, coalesce(max(number), 0) + 1, :likelihood, :impact, :seat, :now
            from alliances.threat_rating where threat = :threat
            """)
        .param("threat", threat)
        .param("likelihood", content.likelihood())
        .param("impact", content.impact())
        .param("seat", by.id().value())
        .param("now", now())
        .update();
  }

  /** False where it was so already. */
  boolean tick(Seat by, UUID threat, UUID sign, boolean seen) {
    return jdbc.sql(
                """
                update alliances.threat_sign set ticked_at = :at, ticked_by = :seat
                where id = :sign and threat = :threat and (ticked_at is null) = :seen
                """)
            .param("at", seen ? now() : null, Types.TIMESTAMP)
            .param("seat", seen ? by.id().value() : null, Types.OTHER)
            .param("sign", sign)
            .param("threat", threat)
            .param("seen", seen)
            .update()
        > 0;
  }

  /** False where it was so already. */
  boolean close(UUID threat, boolean closed) {
    return jdbc.sql(
                "update alliances.threat set closed = :closed where id = :id and closed <> :closed")
            .param("closed", closed)
            .param("id", threat)
            .update()
        > 0;
  }

  int alarming(PartnershipId partnership) {
    return jdbc.sql(
            """
            select count(distinct t.id) from alliances.threat t
              join alliances.threat_sign s on s.threat = t.id
            where t.partnership = :id and not t.closed and s.ticked_at is not null
            """)
        .param("id", partnership.value())
        .query(Integer.class)
        .single();
  }

  private static Threat threat(ResultSet row, List<Sign> signs, List<Rating> ratings)
      throws SQLException {
    String typical = row.getString("typical");
    UUID partner = row.getObject("owner_partner", UUID.class);
    UUID seat = row.getObject("owner_seat", UUID.class);
    Date review = row.getDate("review_on");
    Threat.Content content =
        new Threat.Content(
            ThreatKind.valueOf(row.getString("kind")),
            typical == null ? null : TypicalThreat.valueOf(typical),
            row.getString("title"),
            Language.of(row.getString("written")).orElse(Language.EN),
            row.getInt("likelihood"),
            row.getInt("impact"),
            row.getString("response"),
            partner == null ? null : new PartnerId(partner),
            seat == null ? null : new SeatId(seat),
            review == null ? null : review.toLocalDate(),
            signs.stream().filter(sign -> sign.typical() == null).map(Sign::words).toList());
    return new Threat(
        row.getObject("id", UUID.class),
        content,
        signs,
        row.getBoolean("closed"),
        row.getInt("revision"),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getTimestamp("changed_at").toInstant(),
        ratings);
  }

  private static Sign sign(ResultSet row) throws SQLException {
    Timestamp ticked = row.getTimestamp("ticked_at");
    UUID by = row.getObject("ticked_by", UUID.class);
    return new Sign(
        row.getObject("id", UUID.class),
        row.getString("typical"),
        row.getString("words"),
        ticked == null ? null : ticked.toInstant(),
        by == null ? null : new SeatId(by));
  }

  private static Rating rating(ResultSet row) throws SQLException {
    return new Rating(
        row.getInt("likelihood"),
        row.getInt("impact"),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getTimestamp("at").toInstant());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
