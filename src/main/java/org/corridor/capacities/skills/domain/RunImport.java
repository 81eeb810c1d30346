package org.corridor.capacities.skills.domain;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.corridor.capacities.skills.domain.ImportTable.State;
import org.corridor.platform.log.Discreet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * An import in the background. How far it is stands in the database at once, what it brings only
 * when all of it is there; one whose node died begins again on another.
 */
@Component
class RunImport {

  static final String JOB = "import-taxonomy";

  private static final Logger LOG = LoggerFactory.getLogger(RunImport.class);
  private static final Duration EVERY = Duration.ofMillis(700);

  private final ImportTable imports;
  private final EscoImport esco;
  private final CurrentTaxonomy taxonomy;
  private final String folder;
  private final Clock clock;
  private final TransactionTemplate whole;
  private final TransactionTemplate aside;

  RunImport(
      ImportTable imports,
      EscoImport esco,
      CurrentTaxonomy taxonomy,
      PlatformTransactionManager transactions,
      @Value("${corridor.esco:}") String folder,
      Clock clock) {
    this.imports = imports;
    this.esco = esco;
    this.taxonomy = taxonomy;
    this.folder = folder;
    this.clock = clock;
    whole = new TransactionTemplate(transactions);
    aside = new TransactionTemplate(transactions);
    aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** The job. */
  @Configuration(proxyBeanMethods = false)
  static class Job {
    @Bean
    OneTimeTask<Void> importTaxonomy(RunImport run) {
      return Tasks.oneTime(JOB).execute((task, context) -> run.run(UUID.fromString(task.getId())));
    }
  }

  void run(UUID id) {
    ImportTable.Row row = imports.find(id).orElse(null);
    if (row == null || row.finished() != null) {
      return;
    }
    imports.begin(id);
    try {
      Path folder = Files.createTempDirectory("corridor-taxonomy");
      try {
        take(row, row.folder() ? inFolder() : imports.unload(id, folder));
      } finally {
        delete(folder);
      }
    } catch (TaxonomyRefused refused) {
      imports.end(id, State.REFUSED, json(refusal(refused)), clock.instant());
    } catch (IOException | RuntimeException e) {
      LOG.warn("A taxonomy could not be imported: {}", Discreet.message(e));
      imports.end(id, State.FAILED, null, clock.instant());
    }
  }

  private void take(ImportTable.Row row, List<EscoFiles.Brought> files) throws IOException {
    String version =
        row.version().isEmpty()
            ? EscoVersion.of(files.stream().map(EscoFiles.Brought::name).toList())
            : row.version();
    String fingerprint = Fingerprint.of(files, version);
    whole.executeWithoutResult(
        status -> {
          esco.begin();
          ImportOutcome outcome =
              imports
                  .outcomeOfSame(fingerprint)
                  .map(last -> JsonMapper.shared().readValue(last, ImportOutcome.class).again())
                  .orElseGet(() -> esco.take(files, version, reporter(row.id())));
          imports.done(row.id(), json(outcome), fingerprint, clock.instant());
        });
    taxonomy.refresh();
  }

  /** Says at most so often how far it is, beside the transaction of the import. */
  private ObjIntConsumer<String> reporter(UUID id) {
    Instant[] last = {Instant.MIN};
    return (step, progress) -> {
      Instant now = clock.instant();
      if (last[0].plus(EVERY).isBefore(now) || step.isEmpty()) {
        last[0] = now;
        aside.executeWithoutResult(status -> imports.progress(id, step, progress));
      }
    };
  }

  /** The zips and CSVs of the operator's folder; none where it is not named or cannot be read. */
  List<EscoFiles.Brought> inFolder() {
    List<EscoFiles.Brought> files = new ArrayList<>();
    if (folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
      return files;
    }
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      all.filter(Files::isRegularFile)
          .filter(
              path ->
                  path.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(zip|csv)"))
          .sorted()
          .forEach(path -> files.add(new EscoFiles.Brought(path.getFileName().toString(), path)));
    } catch (IOException e) {
      LOG.warn("The folder of the taxonomy cannot be read: {}", Discreet.message(e));
    }
    return files;
  }

  private static ImportOutcome.Refusal refusal(TaxonomyRefused refused) {
    return new ImportOutcome.Refusal(
        refused.file(), refused.line(), refused.reason(), refused.args());
  }

  private static String json(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
