package org.corridor.projects.iati.domain;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.log.Discreet;
import org.corridor.projects.iati.IatiActivity;
import org.corridor.projects.iati.IatiPublisher;
import org.corridor.projects.iati.domain.IatiImport.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a file in the background, portion by portion, each in its own transaction together with how
 * far it is: whatever stops it, it goes on after the last portion.
 */
@Component
class ReadIati {

  static final String JOB = "read-iati";

  private static final Logger LOG = LoggerFactory.getLogger(ReadIati.class);

  private final IatiImports imports;
  private final StagedRows staged;
  private final KnownActivities known;
  private final IatiFolder folder;
  private final IatiPublisher us;
  private final Clock clock;
  private final TransactionTemplate transaction;

  ReadIati(
      IatiImports imports,
      StagedRows staged,
      KnownActivities known,
      IatiFolder folder,
      IatiPublisher us,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.imports = imports;
    this.staged = staged;
    this.known = known;
    this.folder = folder;
    this.us = us;
    this.clock = clock;
    transaction = new TransactionTemplate(transactions);
  }

  /** The job. */
  @Configuration(proxyBeanMethods = false)
  static class Job {
    @Bean
    OneTimeTask<Void> readIatiFile(ReadIati read) {
      return Tasks.oneTime(JOB).execute((task, context) -> read.run(importOf(task.getId())));
    }
  }

  /** A name for one run of a job; the one before may not have ended yet. */
  static String name(UUID id) {
    return id + " " + UUID.randomUUID();
  }

  static UUID importOf(String name) {
    return UUID.fromString(name.substring(0, name.indexOf(' ')));
  }

  void run(UUID id) {
    IatiImport row = imports.find(id).orElse(null);
    if (row == null || row.state() != State.READING) {
      return;
    }
    try (InputStream content = folder.open(row);
        ActivityFile file = ActivityFile.open(content)) {
      read(row, file);
    } catch (IatiRefused refused) {
      transaction.executeWithoutResult(
          status -> imports.refuse(id, refused.finding(), clock.instant()));
    } catch (IOException | RuntimeException e) {
      LOG.warn("A file of IATI could not be read: {}", Discreet.message(e));
      imports.change(id, State.READING, State.FAILED, clock.instant());
    }
  }

  private void read(IatiImport row, ActivityFile file) {
    Batches batches = new Batches(file, row.activities(), row.unknown());
    while (!batches.isAtEnd()) {
      if (imports.isToStop(row.id())) {
        imports.change(row.id(), State.READING, State.STOPPED, null);
        return;
      }
      List<StagedRow> rows = batches.next();
      transaction.executeWithoutResult(status -> keep(row.id(), rows, batches, file));
    }
  }

  private void keep(UUID id, List<StagedRow> rows, Batches batches, ActivityFile file) {
    if (!rows.isEmpty()) {
      staged.add(id, judged(id, rows));
    }
    imports.progress(id, batches.done(), file.position(), batches.unknown());
    if (batches.isAtEnd()) {
      if (batches.done() == 0) {
        throw new IatiRefused(0, "nothing");
      }
      imports.change(id, State.READING, State.READY, clock.instant());
      imports.removeContent(id);
    }
  }

  /** Compares with what is known, and with what stands in the file before. */
  private List<StagedRow> judged(UUID id, List<StagedRow> rows) {
    List<String> identifiers = rows.stream().map(StagedRow::identifier).distinct().toList();
    Map<String, KnownActivities.Mark> marks = known.marks(identifiers);
    Map<String, Integer> lines = new HashMap<>(staged.lines(id, identifiers));
    List<StagedRow> judged = new ArrayList<>();
    for (StagedRow row : rows) {
      StagedRow one = judged(row, marks.get(row.identifier()), lines);
      if (one.verdict() != Verdict.SKIPPED) {
        lines.put(row.identifier(), row.line());
      }
      judged.add(one);
    }
    return judged;
  }

  private StagedRow judged(
      StagedRow row,
      KnownActivities.@org.jspecify.annotations.Nullable Mark mark,
      Map<String, Integer> lines) {
    IatiActivity activity = row.activity();
    if (activity == null) {
      return row;
    }
    Integer before = lines.get(row.identifier());
    if (before != null) {
      return leftOut(row, "twice", Map.of("first", String.valueOf(before)));
    }
    if (activity.reporter().ref().equals(us.ref())
        || row.identifier().startsWith(us.identifier(""))) {
      return leftOut(row, "own", Map.of());
    }
    if (mark == null) {
      return row.as(Verdict.NEW);
    }
    if (!mark.publisher().equals(activity.reporter().ref())) {
      return leftOut(row, "other-publisher", Map.of("publisher", mark.publisher()));
    }
    boolean same = mark.hash().equals(ActivityJson.hash(ActivityJson.write(activity)));
    return row.as(same ? Verdict.SAME : Verdict.CHANGED);
  }

  private static StagedRow leftOut(StagedRow row, String reason, Map<String, String> args) {
    return row.leftOut(new Finding(row.line(), reason, args));
  }
}
