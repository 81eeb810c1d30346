package org.corridor.alliances.agreements.domain;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.agreements.domain.Agreement.Signature;
import org.corridor.alliances.agreements.domain.Agreement.Withdrawal;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who signed which version, and who withdrew, in PostgreSQL. */
@Repository
class Signatures {

  private final JdbcClient jdbc;

  Signatures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A signature with the agreement it stands under, for the own data of who signed. */
  record Signed(String title, String path, Signature signature) {}

  List<Signature> of(AgreementId agreement) {
    return jdbc.sql(
            "select * from alliances.agreement_signature where agreement = :id order by at, partner")
        .param("id", agreement.value())
        .query((row, number) -> signature(row))
        .list();
  }

  private static Signature signature(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Signature(
        row.getInt("version"),
        new PartnerId(row.getObject("partner", UUID.class)),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getString("name"),
        row.getString("capacity"),
        row.getBoolean("informal"),
        row.getString("sha256"),
        row.getTimestamp("at").toInstant());
  }

  List<Withdrawal> withdrawals(AgreementId agreement) {
    return jdbc.sql(
            "select * from alliances.agreement_withdrawal where agreement = :id order by at, partner")
        .param("id", agreement.value())
        .query(
            (row, number) ->
                new Withdrawal(
                    row.getInt("version"),
                    new PartnerId(row.getObject("partner", UUID.class)),
                    new SeatId(row.getObject("seat", UUID.class)),
                    row.getObject("effective", LocalDate.class),
                    row.getString("reason"),
                    Language.of(row.getString("written")).orElse(Language.EN),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  /** A partner signs a version once. */
  void add(AgreementId agreement, Signature signature, Optional<PersonId> person) {
    jdbc.sql(
            """
            insert into alliances.agreement_signature (agreement, version, partner, seat, person, name,
              capacity, informal, sha256, at)
            values (:agreement, :version, :partner, :seat, :person, :name, :capacity, :informal,
              :sha256, :at)
            """)
        .param("agreement", agreement.value())
        .param("version", signature.version())
        .param("partner", signature.partner().value())
        .param("seat", signature.seat().value())
        .param("person", person.map(PersonId::value).orElse(null), Types.OTHER)
        .param("name", signature.name())
        .param("capacity", signature.capacity())
        .param("informal", signature.informal())
        .param("sha256", signature.sha256())
        .param("at", Timestamp.from(signature.at()))
        .update();
  }

  void add(AgreementId agreement, Withdrawal withdrawal) {
    jdbc.sql(
            """
            insert into alliances.agreement_withdrawal (agreement, version, partner, seat, effective,
              reason, written, at)
            values (:agreement, :version, :partner, :seat, :effective, :reason, :written, :at)
            """)
        .param("agreement", agreement.value())
        .param("version", withdrawal.version())
        .param("partner", withdrawal.partner().value())
        .param("seat", withdrawal.seat().value())
        .param("effective", withdrawal.effective())
        .param("reason", withdrawal.reason())
        .param("written", withdrawal.written().code())
        .param("at", Timestamp.from(withdrawal.at()))
        .update();
  }

  List<Signed> by(PersonId person) {
    return jdbc.sql(
            """
            select s.*, a.title, a.partnership from alliances.agreement_signature s
            join alliances.agreement a on a.id = s.agreement where s.person = :person order by s.at
            """)
        .param("person", person.value())
        .query(
            (row, number) ->
                new Signed(
                    row.getString("title"),
                    "/partnerships/"
                        + row.getString("partnership")
                        + "/agreements/"
                        + row.getString("agreement"),
                    signature(row)))
        .list();
  }

  /** The partner stays bound; who signed for it is forgotten. */
  void forget(PersonId person) {
    jdbc.sql(
            """
            update alliances.agreement_signature set person = null, name = '', capacity = ''
            where person = :person
            """)
        .param("person", person.value())
        .update();
  }
}
