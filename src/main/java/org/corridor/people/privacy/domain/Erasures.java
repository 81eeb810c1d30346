package org.corridor.people.privacy.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proofs of erasures. Nothing in them leads to anybody. */
@Repository
class Erasures {

  private final JdbcClient jdbc;

  Erasures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Erasure erasure) {
    jdbc.sql(
            """
            insert into people.erasure (reference, erased_on, parts) values (:reference, :on, :parts)
            """)
        .param("reference", erasure.reference())
        .param("on", erasure.on())
        .param("parts", erasure.parts().toArray(String[]::new))
        .update();
  }

  Optional<Erasure> find(String reference) {
    return jdbc.sql("select * from people.erasure where reference = :reference")
        .param("reference", reference)
        .query(Erasures::erasure)
        .optional();
  }

  void removeBefore(LocalDate day) {
    jdbc.sql("delete from people.erasure where erased_on < :day").param("day", day).update();
  }

  private static Erasure erasure(ResultSet row, int number) throws SQLException {
    return new Erasure(
        row.getString("reference"),
        row.getObject("erased_on", LocalDate.class),
        List.of((String[]) row.getArray("parts").getArray()));
  }
}
