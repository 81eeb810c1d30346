package org.corridor.people.imports.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.registrations.domain.Entry;
import org.corridor.platform.secret.OneTimeLink;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What organisations say of members who have an address, until these accept or refuse. Nobody else
 * sees it; without an answer it goes after {@link #PATIENCE}.
 */
@Repository
class MembershipOffers {

  static final Duration PATIENCE = Duration.ofDays(30);

  private static final String SELECT =
      """
      select o.*, people.organisation_now(o.organisation) as now from people.membership_offer o
      """;

  private final JdbcClient jdbc;
  private final EntryJson json;

  MembershipOffers(JdbcClient jdbc, EntryJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * One of them.
   *
   * @param sent when it was asked by mail; null while that waits
   */
  record Offer(
      UUID id,
      OrganisationId organisation,
      EmailAddress email,
      Entry entry,
      @Nullable Instant sent,
      Instant expires) {
    @Override
    public String toString() {
      return "Offer";
    }
  }

  /** Replaces what was said in one that has no answer yet; who was written to is not again. */
  void put(OrganisationId organisation, EmailAddress email, Entry entry, Instant now) {
    jdbc.sql(
            """
            insert into people.membership_offer (id, organisation, email, entry, expires_at)
            values (gen_random_uuid(), :organisation, :email, :entry::jsonb, :expires)
            on conflict (organisation, email) do update set entry = excluded.entry
            """)
        .param("organisation", organisation.value())
        .param("email", email.value())
        .param("entry", json.write(entry))
        .param("expires", Timestamp.from(now.plus(PATIENCE)))
        .update();
  }

  boolean isOpen(OrganisationId organisation, EmailAddress email) {
    return jdbc.sql(
            """
            select exists (select 1 from people.membership_offer
              where organisation = :organisation and email = :email)
            """)
        .param("organisation", organisation.value())
        .param("email", email.value())
        .query(Boolean.class)
        .single();
  }

  /** Those whom nobody has written to yet, for this transaction alone. */
  List<Offer> unsent(int most) {
    return jdbc.sql(
            SELECT
                + "where o.sent_at is null order by o.expires_at limit :most for update of o skip locked")
        .param("most", most)
        .query(this::offer)
        .list();
  }

  /** Notes that a mail leaves now; the time to answer begins. */
  OneTimeLink send(UUID id, Instant now) {
    OneTimeLink link = OneTimeLink.create();
    jdbc.sql(
            """
            update people.membership_offer set link = :link, sent_at = :now, expires_at = :expires
            where id = :id
            """)
        .param("id", id)
        .param("link", link.hash())
        .param("now", Timestamp.from(now))
        .param("expires", Timestamp.from(now.plus(PATIENCE)))
        .update();
    return link;
  }

  Optional<Offer> find(OneTimeLink link, Instant now) {
    return jdbc.sql(SELECT + "where o.link = :link and o.expires_at > :now")
        .param("link", link.hash())
        .param("now", Timestamp.from(now))
        .query(this::offer)
        .optional();
  }

  /** Those to an address. */
  List<Offer> to(EmailAddress email) {
    return jdbc.sql(SELECT + "where o.email = :email order by o.expires_at")
        .param("email", email.value())
        .query(this::offer)
        .list();
  }

  /** False if somebody was faster. */
  boolean remove(UUID id) {
    return jdbc.sql("delete from people.membership_offer where id = :id").param("id", id).update()
        == 1;
  }

  void remove(EmailAddress email) {
    jdbc.sql("delete from people.membership_offer where email = :email")
        .param("email", email.value())
        .update();
  }

  void removeExpired(Instant now) {
    jdbc.sql("delete from people.membership_offer where expires_at < :now")
        .param("now", Timestamp.from(now))
        .update();
  }

  private Offer offer(ResultSet row, int number) throws SQLException {
    Timestamp sent = row.getTimestamp("sent_at");
    return new Offer(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getObject("now", UUID.class)),
        new EmailAddress(row.getString("email")),
        json.read(row.getString("entry")),
        sent == null ? null : sent.toInstant(),
        row.getTimestamp("expires_at").toInstant());
  }
}
