package org.corridor.projects.money.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Receipts, in PostgreSQL. */
@Repository
class ReceiptTable {

  private final JdbcClient jdbc;

  ReceiptTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In place of the one that was there. */
  void put(UUID spending, Receipt receipt) {
    jdbc.sql(
            """
            insert into projects.spending_receipt (spending, name, type, content)
            values (:spending, :name, :type, :content)
            on conflict (spending) do update set name = excluded.name, type = excluded.type,
              content = excluded.content
            """)
        .param("spending", spending)
        .param("name", receipt.name())
        .param("type", receipt.type())
        .param("content", receipt.content())
        .update();
  }

  Optional<Receipt> find(UUID spending) {
    return jdbc.sql("select * from projects.spending_receipt where spending = :spending")
        .param("spending", spending)
        .query(
            (row, number) ->
                new Receipt(row.getString("name"), row.getString("type"), row.getBytes("content")))
        .optional();
  }

  /** Which of these have one. */
  Set<UUID> among(List<UUID> spendings) {
    return jdbc
        .sql("select spending from projects.spending_receipt where spending = any (:ids::uuid[])")
        .param("ids", spendings.stream().map(UUID::toString).toArray(String[]::new))
        .query(UUID.class)
        .list()
        .stream()
        .collect(Collectors.toSet());
  }
}
