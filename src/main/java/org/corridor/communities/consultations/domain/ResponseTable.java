package org.corridor.communities.consultations.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.communities.consultations.domain.Response.Status;
import org.corridor.communities.consultations.domain.Response.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What is done about what was heard, in PostgreSQL, with how each line stood before. */
@Repository
class ResponseTable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  ResponseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Told> of(ConsultationId consultation) {
    return jdbc
        .sql(
            """
            select * from communities.consultation_response where consultation = :consultation
            order by due nulls last, heard, id
            """)
        .param("consultation", consultation.value())
        .query(ResponseTable::response)
        .list()
        .stream()
        .map(one -> new Told(one, before(one.id())))
        .toList();
  }

  private List<Response> before(UUID id) {
    return jdbc.sql(
            """
            select was from communities.consultation_response_before where response = :id
            order by revision desc
            """)
        .param("id", id)
        .query((row, number) -> JSON.readValue(row.getString(1), Response.class))
        .list();
  }

  Optional<Response> find(ConsultationId consultation, UUID id) {
    return jdbc.sql(
            """
            select * from communities.consultation_response
            where id = :id and consultation = :consultation for update
            """)
        .param("id", id)
        .param("consultation", consultation.value())
        .query(ResponseTable::response)
        .optional();
  }

  void add(ConsultationId consultation, Response one) {
    write(
        consultation,
        one,
        """
        insert into communities.consultation_response
          (id, consultation, heard, will, who, due, status, revision, changed_at)
        values (:id, :consultation, :heard, :will, :who, :due, :status, :revision, :changed)
        on conflict (id) do nothing
        """);
  }

  void change(ConsultationId consultation, Response was, Response now) {
    jdbc.sql(
            "insert into communities.consultation_response_before values (:id, :revision, :was::jsonb)")
        .param("id", was.id())
        .param("revision", was.revision())
        .param("was", JSON.writeValueAsString(was))
        .update();
    write(
        consultation,
        now,
        """
        update communities.consultation_response set heard = :heard, will = :will, who = :who,
          due = :due, status = :status, revision = :revision, changed_at = :changed
        where id = :id and consultation = :consultation
        """);
  }

  private void write(ConsultationId consultation, Response one, String sql) {
    jdbc.sql(sql)
        .params(
            Map.of(
                "id", one.id(),
                "consultation", consultation.value(),
                "heard", one.heard(),
                "will", one.will(),
                "who", one.who(),
                "status", one.status().name(),
                "revision", one.revision(),
                "changed", Timestamp.from(one.changed())))
        .param("due", one.due(), Types.DATE)
        .update();
  }

  private static Response response(ResultSet row, int number) throws SQLException {
    return new Response(
        row.getObject("id", UUID.class),
        row.getString("heard"),
        row.getString("will"),
        row.getString("who"),
        row.getObject("due", LocalDate.class),
        Status.valueOf(row.getString("status")),
        row.getInt("revision"),
        row.getTimestamp("changed_at").toInstant());
  }
}
