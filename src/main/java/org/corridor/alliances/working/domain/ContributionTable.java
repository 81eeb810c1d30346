package org.corridor.alliances.working.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.working.domain.Contribution.BudgetLine;
import org.corridor.alliances.working.domain.Contribution.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What partners bring and get, in PostgreSQL. Who may read budget lines is asked in the SQL. */
@Repository
class ContributionTable {

  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<List<Resource>> RESOURCES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper mapper = JsonMapper.shared();

  ContributionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param by who saved it last; null where nobody did
   */
  record Stored(PartnerId partner, Contribution content, int revision, @Nullable SeatId by) {}

  Map<PartnerId, Stored> of(PartnershipId partnership) {
    Map<PartnerId, Stored> all = new LinkedHashMap<>();
    jdbc.sql("select * from alliances.contribution where partnership = :partnership")
        .param("partnership", partnership.value())
        .query(this::stored)
        .list()
        .forEach(one -> all.put(one.partner(), one));
    return all;
  }

  /** The lines that the reader may read, by partner. */
  Map<PartnerId, List<BudgetLine>> lines(Seat reader) {
    Map<PartnerId, List<BudgetLine>> all = new LinkedHashMap<>();
    PartnerId own = reader.partner();
    jdbc.sql(
            """
            select l.* from alliances.budget_line l join alliances.contribution c using (partner)
            where c.partnership = :partnership
              and (c.lines_open or :coordinates or c.partner = :own)
            order by l.partner, l.number
            """)
        .param("partnership", reader.partnership().value())
        .param("coordinates", reader.coordinates())
        .param("own", own == null ? null : own.value(), Types.OTHER)
        .query(
            row -> {
              all.computeIfAbsent(
                      new PartnerId(row.getObject("partner", UUID.class)), id -> new ArrayList<>())
                  .add(
                      new BudgetLine(
                          row.getString("what"),
                          row.getBigDecimal("amount"),
                          row.getString("currency")));
            });
    return all;
  }

  /** Makes those who save wait for each other. */
  Stored lock(PartnershipId partnership, PartnerId partner) {
    jdbc.sql(
            """
            insert into alliances.contribution (partner, partnership) values (:partner, :partnership)
            on conflict (partner) do nothing
            """)
        .param("partner", partner.value())
        .param("partnership", partnership.value())
        .update();
    return jdbc.sql("select * from alliances.contribution where partner = :partner for update")
        .param("partner", partner.value())
        .query(this::stored)
        .single();
  }

  void save(Seat by, Stored before, Contribution content, List<BudgetLine> lines) {
    jdbc.sql(
            """
            update alliances.contribution set role = :role,
              responsibilities = :responsibilities::jsonb, resources = :resources::jsonb,
              gains = :gains, leads = :leads, amount = :amount, currency = :currency,
              percent = :percent, days = :days, lines_open = :open, revision = revision + 1,
              seat = :seat
            where partner = :partner
            """)
        .param("role", content.role())
        .param("responsibilities", mapper.writeValueAsString(content.responsibilities()))
        .param("resources", mapper.writeValueAsString(content.resources()))
        .param("gains", content.gains())
        .param("leads", content.leads())
        .param("amount", content.amount(), Types.NUMERIC)
        .param("currency", content.currency())
        .param("percent", content.percent(), Types.NUMERIC)
        .param("days", content.days(), Types.INTEGER)
        .param("open", content.linesOpen())
        .param("seat", by.id().value())
        .param("partner", before.partner().value())
        .update();
    jdbc.sql("delete from alliances.budget_line where partner = :partner")
        .param("partner", before.partner().value())
        .update();
    for (int i = 0; i < lines.size(); i++) {
      jdbc.sql(
              """
              insert into alliances.budget_line (partner, number, what, amount, currency)
              values (:partner, :number, :what, :amount, :currency)
              """)
          .param("partner", before.partner().value())
          .param("number", i)
          .param("what", lines.get(i).what())
          .param("amount", lines.get(i).amount())
          .param("currency", lines.get(i).currency())
          .update();
    }
  }

  private Stored stored(ResultSet row, int number) throws SQLException {
    UUID seat = row.getObject("seat", UUID.class);
    return new Stored(
        new PartnerId(row.getObject("partner", UUID.class)),
        new Contribution(
            row.getString("role"),
            mapper.readValue(row.getString("responsibilities"), TEXTS),
            mapper.readValue(row.getString("resources"), RESOURCES),
            row.getString("gains"),
            row.getBoolean("leads"),
            row.getBigDecimal("amount"),
            row.getString("currency"),
            row.getBigDecimal("percent"),
            row.getObject("days", Integer.class),
            row.getBoolean("lines_open")),
        row.getInt("revision"),
        seat == null ? null : new SeatId(seat));
  }
}
