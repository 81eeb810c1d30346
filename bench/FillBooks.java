import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Puts spending into the books of the sample project, seeded. Prints its key. Run by budget.sh: {@code java -cp DRIVER FillBooks.java JDBC_URL FROM TO}. */
public class FillBooks {

  public static void main(String[] args) throws Exception {
    int from = Integer.parseInt(args[1]);
    int to = Integer.parseInt(args[2]);
    try (Connection db = DriverManager.getConnection(args[0], "postgres", "postgres")) {
      db.setAutoCommit(false);
      String key = one(db, "select key from projects.underway where sample order by key limit 1");
      String worker = one(db, "select id from projects.underway_member where project = '" + key + "' and role = 'WORKER'");
      String finance = one(db, "select id from projects.underway_member where project = '" + key + "' and role = 'FINANCE'");
      List<String> lines = new ArrayList<>();
      try (ResultSet rows = db.createStatement().executeQuery("select l->>'id' from projects.underway_version v, jsonb_array_elements(v.content->'budget'->'lines') l where project = '" + key + "' and number = 1")) {
        while (rows.next()) lines.add(rows.getString(1));
      }
      Random random = new Random(7 + from);
      BigDecimal parity = new BigDecimal("655.957");
      String sql = "insert into projects.spending (id, project, number, line, partner, day, what, kind, amount, currency, per_unit, rate_source, converted, state, entered_by, entered_at, decided_by, decided_at)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), ?, now())";
      try (PreparedStatement insert = db.prepareStatement(sql)) {
        for (int i = from; i < to; i++) {
          boolean francs = random.nextInt(3) > 0;
          boolean waits = random.nextInt(50) == 0;
          BigDecimal amount = BigDecimal.valueOf(random.nextInt(5_000_00) + 1, 2);
          int column = 1;
          insert.setObject(column++, new UUID(random.nextLong(), random.nextLong()));
          insert.setString(column++, key);
          insert.setInt(column++, i + 1_000);
          insert.setString(column++, lines.get(random.nextInt(lines.size())));
          insert.setString(column++, "p" + (1 + random.nextInt(3)));
          insert.setDate(column++, Date.valueOf(LocalDate.now().minusDays(random.nextInt(200))));
          insert.setString(column++, "Receipt " + i);
          insert.setString(column++, random.nextInt(10) == 0 ? "VOLUNTEER_TIME" : "CASH");
          insert.setBigDecimal(column++, amount);
          insert.setString(column++, francs ? "XOF" : "EUR");
          insert.setBigDecimal(column++, francs ? parity : BigDecimal.ONE);
          insert.setString(column++, francs ? "Parity" : "");
          insert.setBigDecimal(column++, francs ? amount.divide(parity, 2, RoundingMode.HALF_UP) : amount);
          insert.setString(column++, waits ? "WAITING" : "APPROVED");
          insert.setObject(column++, UUID.fromString(worker));
          insert.setObject(column++, waits ? null : UUID.fromString(finance), java.sql.Types.OTHER);
          insert.addBatch();
          if (i % 1_000 == 999) insert.executeBatch();
        }
        insert.executeBatch();
      }
      db.commit();
      db.setAutoCommit(true);
      db.createStatement().execute("vacuum analyze projects.spending");
      System.out.println(key);
    }
  }

  private static String one(Connection db, String sql) throws Exception {
    try (ResultSet row = db.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
