package org.corridor.people.organisations.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.platform.secret.OneTimeLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was invited and has not answered, in PostgreSQL. An answer leaves nothing behind. */
@Repository
class Invitations {

  static final Duration LASTS = Duration.ofDays(14);

  private final JdbcClient jdbc;
  private final Clock clock;

  Invitations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What the link is good for. */
  record Invitation(OrganisationId organisation, Role role) {}

  /** An invitation as its receiver has it. */
  record Waiting(OrganisationId organisation, Role role, Instant expires) {}

  /** Replaces an earlier one to the same address. */
  OneTimeLink add(OrganisationId organisation, EmailAddress to, Role role) {
    OneTimeLink link = OneTimeLink.create();
    jdbc.sql(
            """
            insert into people.organisation_invitation (link, organisation, email, role, expires_at)
            values (:link, :organisation, :email, :role, :expires)
            on conflict (organisation, email) do update set link = excluded.link,
              role = excluded.role, expires_at = excluded.expires_at
            """)
        .param("link", link.hash())
        .param("organisation", organisation.value())
        .param("email", to.value())
        .param("role", role.code())
        .param("expires", Timestamp.from(clock.instant().plus(LASTS)))
        .update();
    return link;
  }

  Optional<Invitation> find(OneTimeLink link) {
    return jdbc.sql(
            "select organisation, role from people.organisation_invitation where link = :link and expires_at > :now")
        .param("link", link.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query(
            (row, number) ->
                new Invitation(
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    Role.of(row.getString("role")).orElse(Role.MEMBER)))
        .optional();
  }

  List<OrganisationStaff.Invited> of(OrganisationId organisation) {
    return jdbc.sql(
            """
            select email, role, expires_at from people.organisation_invitation
            where organisation = :organisation and expires_at > :now order by email
            """)
        .param("organisation", organisation.value())
        .param("now", Timestamp.from(clock.instant()))
        .query(
            (row, number) ->
                new OrganisationStaff.Invited(
                    row.getString("email"),
                    Role.of(row.getString("role")).orElse(Role.MEMBER),
                    row.getTimestamp("expires_at").toInstant()))
        .list();
  }

  /** Uses it up; false if somebody was faster. */
  boolean remove(OneTimeLink link) {
    return jdbc.sql("delete from people.organisation_invitation where link = :link")
            .param("link", link.hash())
            .update()
        == 1;
  }

  void remove(OrganisationId organisation, EmailAddress to) {
    jdbc.sql(
            "delete from people.organisation_invitation where organisation = :organisation and email = :email")
        .param("organisation", organisation.value())
        .param("email", to.value())
        .update();
  }

  void remove(EmailAddress to) {
    jdbc.sql("delete from people.organisation_invitation where email = :email")
        .param("email", to.value())
        .update();
  }

  /** Those that wait for an answer from the address. */
  List<Waiting> to(EmailAddress address) {
    return jdbc.sql(
            """
            select organisation, role, expires_at from people.organisation_invitation
            where email = :email order by expires_at
            """)
        .param("email", address.value())
        .query(
            (row, number) ->
                new Waiting(
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    Role.of(row.getString("role")).orElse(Role.MEMBER),
                    row.getTimestamp("expires_at").toInstant()))
        .list();
  }

  void removeExpired() {
    Instant now = clock.instant();
    jdbc.sql("delete from people.organisation_invitation where expires_at < :now")
        .param("now", Timestamp.from(now))
        .update();
  }
}
