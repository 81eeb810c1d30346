package org.corridor.people.accounts.domain;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/** All passkeys, in PostgreSQL. */
@Repository
class Passkeys {

  /** Made when first needed: most starts and most requests never see a passkey. */
  private final SingletonSupplier<AttestedCredentialDataConverter> converter =
      SingletonSupplier.of(() -> new AttestedCredentialDataConverter(new ObjectConverter()));

  private final JdbcClient jdbc;

  Passkeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The oldest first. */
  List<Passkey> of(PersonId person) {
    return jdbc.sql("select * from people.passkey where person = :person order by created_at, id")
        .param("person", person.value())
        .query(this::passkey)
        .list();
  }

  int count(PersonId person) {
    return jdbc.sql("select count(*) from people.passkey where person = :person")
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  Optional<Passkey> find(byte[] credential) {
    return jdbc.sql("select * from people.passkey where credential = :credential")
        .param("credential", credential)
        .query(this::passkey)
        .optional();
  }

  /** False if it is known already, whoever has it; nothing has changed then. */
  boolean add(Passkey passkey) {
    CredentialRecord credential = passkey.credential();
    return jdbc.sql(
                """
                insert into people.passkey
                  (id, person, credential, attested, counter, portable, copied, transports, name, created_at)
                values
                  (:id, :person, :credential, :attested, :counter, :portable, :copied, :transports, :name, :created)
                on conflict (credential) do nothing
                """)
            .param("id", passkey.id())
            .param("person", passkey.person().value())
            .param("credential", passkey.credentialId())
            .param("attested", converter.obtain().convert(credential.getAttestedCredentialData()))
            .param("counter", credential.getCounter())
            .param("portable", Boolean.TRUE.equals(credential.isBackupEligible()))
            .param("copied", Boolean.TRUE.equals(credential.isBackedUp()))
            .param("transports", transports(credential))
            .param("name", passkey.name())
            .param("created", Timestamp.from(passkey.created()))
            .update()
        == 1;
  }

  /** Of two uses at once with the same counter only one succeeds, if the authenticator counts. */
  boolean use(Passkey passkey, long counter, boolean copied, Instant now) {
    return jdbc.sql(
                """
                update people.passkey set counter = :counter, copied = :copied, used_at = :now
                where id = :id and (counter < :counter or counter = 0 and :counter = 0)
                """)
            .param("id", passkey.id())
            .param("counter", counter)
            .param("copied", copied)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /** Changes nothing if it is not this person's. */
  void rename(PersonId person, UUID id, String name) {
    jdbc.sql("update people.passkey set name = :name where id = :id and person = :person")
        .param("name", name)
        .param("id", id)
        .param("person", person.value())
        .update();
  }

  /** False if it is not this person's, or gone already. */
  boolean remove(PersonId person, UUID id) {
    return jdbc.sql("delete from people.passkey where id = :id and person = :person")
            .param("id", id)
            .param("person", person.value())
            .update()
        == 1;
  }

  void removeAll(PersonId person) {
    jdbc.sql("delete from people.passkey where person = :person")
        .param("person", person.value())
        .update();
  }

  /** How browsers reach it, parted by spaces. */
  static String transports(CredentialRecord credential) {
    return Objects.requireNonNullElse(credential.getTransports(), Set.<AuthenticatorTransport>of())
        .stream()
        .map(AuthenticatorTransport::getValue)
        .filter(transport -> transport.matches("[a-z-]{1,20}"))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private Passkey passkey(ResultSet row, int number) throws SQLException {
    Timestamp used = row.getTimestamp("used_at");
    return new Passkey(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("name"),
        row.getTimestamp("created_at").toInstant(),
        used == null ? null : used.toInstant(),
        credential(row));
  }

  private CredentialRecord credential(ResultSet row) throws SQLException {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        true,
        row.getBoolean("portable"),
        row.getBoolean("copied"),
        row.getLong("counter"),
        converter.obtain().convert(row.getBytes("attested")),
        null,
        null,
        null,
        Arrays.stream(row.getString("transports").split(" "))
            .filter(transport -> !transport.isEmpty())
            .map(AuthenticatorTransport::create)
            .collect(Collectors.toSet()));
  }
}
