package org.corridor.capacities.skills.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.Stewardship;
import org.corridor.platform.jobs.DueJobs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stewards bring the taxonomy in and watch it. All throws {@link
 * org.springframework.security.access.AccessDeniedException} for everybody else.
 */
@Service
@Transactional
public class BringTaxonomy {

  /** Files in one upload. */
  public static final int MOST_FILES = 20;

  private static final int LISTED = 10;
  private static final int LONGEST_NAME = 120;

  private final Stewardship stewards;
  private final ImportTable imports;
  private final TaxonomyFigures figures;
  private final RunImport running;
  private final DueJobs jobs;
  private final Clock clock;

  BringTaxonomy(
      Stewardship stewards,
      ImportTable imports,
      TaxonomyFigures figures,
      RunImport running,
      DueJobs jobs,
      Clock clock) {
    this.stewards = stewards;
    this.imports = imports;
    this.figures = figures;
    this.running = running;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** A file as it was uploaded. */
  public record Upload(String name, byte[] content) {
    @Override
    public String toString() {
      return "Upload";
    }
  }

  /**
   * The taxonomy and its imports.
   *
   * @param folder names of the files in the operator's folder; empty for none
   * @param busy whether an import waits or runs
   */
  public record Overview(
      TaxonomyFigures.Figures figures, List<String> folder, List<View> latest, boolean busy) {
    public Overview {
      folder = List.copyOf(folder);
      latest = List.copyOf(latest);
    }
  }

  /**
   * An import.
   *
   * @param state {@code waiting}, {@code running}, {@code done}, {@code refused} or {@code failed}
   * @param step the file that is read; empty while all is compared
   * @param progress of a thousand
   */
  public record View(
      UUID id,
      String state,
      boolean folder,
      String version,
      String step,
      int progress,
      @Nullable ImportOutcome outcome,
      ImportOutcome.@Nullable Refusal refusal,
      Instant created,
      @Nullable Instant finished) {

    public boolean isOpen() {
      return finished == null;
    }

    public String path() {
      return "/stewards/skills/" + id;
    }
  }

  @Transactional(readOnly = true)
  public Overview overview() {
    stewards.require();
    return new Overview(
        figures.now(),
        running.inFolder().stream().map(EscoFiles.Brought::name).toList(),
        imports.latest(LISTED).stream().map(BringTaxonomy::view).toList(),
        imports.isBusy());
  }

  @Transactional(readOnly = true)
  public Optional<View> show(UUID id) {
    stewards.require();
    return imports.find(id).map(BringTaxonomy::view);
  }

  /**
   * Keeps the files for an import that begins at once.
   *
   * @param version of ESCO; empty to take it from the names of the files
   */
  public UUID upload(List<Upload> files, String version) {
    UUID id = begin(false, version);
    for (int number = 0; number < files.size(); number++) {
      String name = files.get(number).name();
      imports.addFile(
          id,
          number,
          name.substring(0, Math.min(name.length(), LONGEST_NAME)),
          files.get(number).content());
    }
    return id;
  }

  /** Begins an import of what is in the operator's folder; empty where nothing is. */
  public Optional<UUID> takeFolder(String version) {
    stewards.require();
    return running.inFolder().isEmpty() ? Optional.empty() : Optional.of(begin(true, version));
  }

  private UUID begin(boolean folder, String version) {
    stewards.require();
    UUID id = UUID.randomUUID();
    imports.add(id, folder, version, clock.instant());
    jobs.begin(RunImport.JOB, id.toString());
    return id;
  }

  private static View view(ImportTable.Row row) {
    boolean refused = row.state() == ImportTable.State.REFUSED;
    JsonMapper json = JsonMapper.shared();
    String outcome = row.outcome();
    return new View(
        row.id(),
        row.state().code(),
        row.folder(),
        row.version(),
        row.step(),
        row.progress(),
        outcome == null || refused ? null : json.readValue(outcome, ImportOutcome.class),
        outcome == null || !refused ? null : json.readValue(outcome, ImportOutcome.Refusal.class),
        row.created(),
        row.finished());
  }

  /** Whether the text can be the number of a version. */
  public static boolean isVersion(String text) {
    return text.isEmpty() || EscoVersion.isOne(text);
  }

  /** The arguments of the text that says why files were refused. */
  public static Map<String, String> arguments(ImportOutcome.Refusal refusal) {
    return refusal.args();
  }
}
