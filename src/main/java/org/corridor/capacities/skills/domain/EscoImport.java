package org.corridor.capacities.skills.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes lists of ESCO in, all in the transaction it is called in: whoever reads meanwhile sees the
 * taxonomy as it was. What is already as the files say it is not touched.
 */
@Component
class EscoImport {

  /** Of a thousand: reading takes this much of the time, comparing the rest. */
  private static final int READING = 700;

  private static final int COMPARING = 800;

  private final DataSource database;
  private final JdbcClient jdbc;
  private final Merge merge;
  private final LooseEnds ends;
  private final Clock clock;

  EscoImport(DataSource database, JdbcClient jdbc, Merge merge, LooseEnds ends, Clock clock) {
    this.database = database;
    this.jdbc = jdbc;
    this.merge = merge;
    this.ends = ends;
    this.clock = clock;
  }

  /** Waits until no other import writes, until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void begin() {
    merge.lock();
  }

  /**
   * @param version of ESCO; empty where it is not known
   * @param progress is told the file that is read, empty for the comparison, and how far of a
   *     thousand it is
   * @throws TaxonomyRefused with everything as before
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public ImportOutcome take(
      List<EscoFiles.Brought> files, String version, ObjIntConsumer<String> progress) {
    merge.lock();
    refuseOlder(version);
    try (EscoFiles lists = EscoFiles.open(files)) {
      Staging staging = Staging.in(DataSourceUtils.getConnection(database));
      Reading reading = new Reading(lists, staging, progress);
      reading.all();
      staging.finish();
      progress.accept("", READING);
      return merge(reading, version, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("The staging tables could not be made", e);
    }
  }

  private void refuseOlder(String version) {
    String known = version();
    if (EscoVersion.isOlder(version, known)) {
      throw new TaxonomyRefused("", 0, "older", Map.of("version", version, "known", known));
    }
  }

  /** The newest version of ESCO that is in; empty where there is none, or without a number. */
  String version() {
    return jdbc.sql(
            """
            select name from capacities.taxonomy_version where source = 'esco' and name <> ''
            order by version desc limit 1
            """)
        .query(String.class)
        .optional()
        .orElse("");
  }

  private ImportOutcome merge(Reading reading, String version, ObjIntConsumer<String> progress) {
    merge.index();
    int leftOut = ends.leftOut(reading.names);
    progress.accept("", COMPARING);
    Merge.Changes changes = merge.all(Source.ESCO, reading.complete, reading.relations);
    ends.refuseNameless();
    if (changes.all() > 0 || EscoVersion.isOlder(version(), version)) {
      merge.newVersion(Source.ESCO, version.isEmpty() ? version() : version, clock.instant());
    }
    return new ImportOutcome(
        reading.rows,
        changes.added(),
        changes.changed(),
        changes.ended(),
        changes.labels(),
        changes.relations(),
        leftOut,
        reading.lists.ignored());
  }

  /** All lists, one after the other. */
  private static final class Reading {

    private final EscoFiles lists;
    private final Staging staging;
    private final ObjIntConsumer<String> progress;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Set<String> complete = new HashSet<>();
    private final Set<String> relations = new HashSet<>();

    Reading(EscoFiles lists, Staging staging, ObjIntConsumer<String> progress) {
      this.lists = lists;
      this.staging = staging;
      this.progress = progress;
    }

    void all() throws IOException {
      long size = Math.max(1, lists.entries().stream().mapToLong(EscoFiles.Entry::size).sum());
      for (EscoFiles.Entry entry : lists.entries()) {
        EscoRows list = new EscoRows(entry.named(), entry.name(), names.size(), staging);
        names.add(entry.name());
        try (InputStream stream =
            entry.stream(
                read ->
                    progress.accept(
                        entry.name(), (int) Math.min(READING, read * READING / size)))) {
          note(entry, list.read(stream));
        }
      }
    }

    private void note(EscoFiles.Entry entry, EscoRows.Read read) {
      rows.put(entry.name(), read.rows());
      EscoList list = entry.named().list();
      if (list.family().isEmpty()) {
        relations.add(list.source());
      } else if (read.complete()) {
        complete.add(list.family());
      }
    }
  }
}
