package org.corridor.projects.iati.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.Stewardship;
import org.corridor.platform.jobs.DueJobs;
import org.corridor.projects.iati.domain.IatiImport.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stewards bring files of other publishers in, look at what they would change, and decide. All
 * throws {@link org.springframework.security.access.AccessDeniedException} for everybody else.
 */
@Service
@Transactional
public class BringIati {

  /** Activities on a page of the preview. */
  public static final int PAGE = 50;

  private static final int LISTED = 20;
  private static final int LONGEST_NAME = 120;

  private final Stewardship stewards;
  private final IatiImports imports;
  private final StagedRows staged;
  private final IatiFolder folder;
  private final DueJobs jobs;
  private final Clock clock;

  BringIati(
      Stewardship stewards,
      IatiImports imports,
      StagedRows staged,
      IatiFolder folder,
      DueJobs jobs,
      Clock clock) {
    this.stewards = stewards;
    this.imports = imports;
    this.staged = staged;
    this.folder = folder;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * All imports, and what could be imported.
   *
   * @param folder files that the operator laid there
   */
  public record Overview(List<InFolder> folder, List<IatiImport> latest) {
    public Overview {
      folder = List.copyOf(folder);
      latest = List.copyOf(latest);
    }
  }

  /**
   * @param size in bytes
   */
  public record InFolder(String name, long size) {}

  /**
   * An import with a page of its activities.
   *
   * @param counts of activities by what they would do
   * @param taken how many are in the registry by it
   * @param verdict of those on the page
   * @param page from 1
   * @param pages at least 1
   */
  public record Preview(
      IatiImport file,
      Map<Verdict, Integer> counts,
      int taken,
      Verdict verdict,
      List<Line> lines,
      int page,
      int pages) {
    public Preview {
      lines = List.copyOf(lines);
    }

    public int count(Verdict of) {
      return counts.getOrDefault(of, 0);
    }

    /** How many would come into the registry, or change there. */
    public int pending() {
      return count(Verdict.NEW) + count(Verdict.CHANGED) - taken;
    }
  }

  /**
   * An activity in a preview.
   *
   * @param line in the file
   * @param path of its project; empty where it is not in the registry by this import
   */
  public record Line(
      int line, String identifier, String title, String path, List<Finding> findings) {
    public Line {
      findings = List.copyOf(findings);
    }
  }

  @Transactional(readOnly = true)
  public Overview overview() {
    stewards.require();
    return new Overview(
        folder.files().stream().map(file -> new InFolder(file.name(), file.size())).toList(),
        imports.latest(LISTED));
  }

  /**
   * @param verdict empty for the first that there is one of
   */
  @Transactional(readOnly = true)
  public Optional<Preview> show(UUID id, Optional<Verdict> verdict, int page) {
    stewards.require();
    return imports.find(id).map(file -> preview(file, verdict, page));
  }

  private Preview preview(IatiImport file, Optional<Verdict> wanted, int page) {
    Map<Verdict, Integer> counts = staged.counts(file.id());
    Verdict verdict = wanted.orElseGet(() -> first(counts));
    int count = counts.getOrDefault(verdict, 0);
    int pages = Math.max(1, (count + PAGE - 1) / PAGE);
    int shown = Math.max(1, Math.min(page, pages));
    List<Line> lines =
        staged.page(file.id(), verdict, (shown - 1) * PAGE, PAGE).stream()
            .map(BringIati::line)
            .toList();
    return new Preview(file, counts, staged.taken(file.id()), verdict, lines, shown, pages);
  }

  private static Verdict first(Map<Verdict, Integer> counts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Verdict.NEW);
  }

  private static Line line(StagedRows.Shown row) {
    String path = row.taken() ? "/projects/" + ProjectOfActivity.slug(row.identifier()) : "";
    return new Line(row.line(), row.identifier(), row.title(), path, row.findings());
  }

  /** Keeps the file and begins to read it. */
  public UUID upload(String name, byte[] content) {
    stewards.require();
    UUID id = UUID.randomUUID();
    String shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    imports.add(id, shown, false, content.length, null, clock.instant());
    imports.addContent(id, content);
    begin(ReadIati.JOB, id);
    return id;
  }

  /** Begins to read a file of the operator's folder; empty where there is none of this name. */
  public Optional<UUID> takeFromFolder(String name) {
    stewards.require();
    return folder
        .file(name)
        .map(
            file -> {
              UUID id = UUID.randomUUID();
              imports.add(id, file.name(), true, file.size(), file.modified(), clock.instant());
              begin(ReadIati.JOB, id);
              return id;
            });
  }

  /** Lets the reading stop after the portion that it is at. */
  public void stop(UUID id) {
    stewards.require();
    imports.askToStop(id);
  }

  /** Lets the reading go on where it stopped. */
  public void resume(UUID id) {
    stewards.require();
    if (imports.change(id, State.STOPPED, State.READING, null)
        || imports.change(id, State.FAILED, State.READING, null)) {
      begin(ReadIati.JOB, id);
    }
  }

  /** Brings all that is new or changed into the registry. */
  public void takeIn(UUID id) {
    stewards.require();
    if (imports.change(id, State.READY, State.TAKING, null)) {
      begin(TakeIatiIn.JOB, id);
    }
  }

  /** Takes all of it out of the registry again; what was there before is there again. */
  public void withdraw(UUID id) {
    stewards.require();
    if (imports.change(id, State.TAKEN, State.WITHDRAWING, null)) {
      begin(TakeIatiIn.JOB, id);
    }
  }

  /** Forgets a file that nothing was taken in from. */
  public void discard(UUID id) {
    stewards.require();
    imports
        .find(id)
        .filter(file -> file.state().canDiscard())
        .ifPresent(file -> imports.remove(file.id()));
  }

  private void begin(String job, UUID id) {
    jobs.begin(job, ReadIati.name(id));
  }
}
