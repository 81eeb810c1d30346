package org.corridor.capacities.vacancies.imports.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.capacities.Sector;
import org.corridor.capacities.vacancies.domain.Employers;
import org.corridor.capacities.vacancies.domain.ManyVacancies;
import org.corridor.capacities.vacancies.domain.NoVacancy;
import org.corridor.capacities.vacancies.imports.domain.VacancyImport.State;
import org.corridor.capacities.vacancies.imports.domain.VacancyImportTable.Outcome;
import org.corridor.people.OrganisationView;
import org.corridor.platform.jobs.DueJobs;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.sheet.Sheet;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings vacancies in, step by step: the file, what its columns hold, what would become of its
 * rows, and only then the import, which can be taken back. For those who speak for the
 * organisation; everybody else gets {@link NoVacancy} or an {@link
 * org.springframework.security.access.AccessDeniedException}.
 */
@Service
@Transactional
public class ImportVacancies {

  /** Rows that the preview shows. */
  public static final int SHOWN = 20;

  private static final int LISTED = 10;
  private static final int CHUNK = 500;
  private static final int LONGEST_FILE_NAME = 100;
  private static final int MOST_A_DAY = 40;

  private final Employers employers;
  private final ManyVacancies vacancies;
  private final VacancyImportTable imports;
  private final JudgeVacancies judge;
  private final Attempts attempts;
  private final DueJobs jobs;
  private final Clock clock;

  ImportVacancies(
      Employers employers,
      ManyVacancies vacancies,
      VacancyImportTable imports,
      JudgeVacancies judge,
      Attempts attempts,
      DueJobs jobs,
      Clock clock) {
    this.employers = employers;
    this.vacancies = vacancies;
    this.imports = imports;
    this.judge = judge;
    this.attempts = attempts;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * An import on its way.
   *
   * @param done how many rows were dealt with
   * @param first what becomes of the first rows
   */
  public record View(
      UUID id,
      OrganisationView organisation,
      String file,
      List<String> header,
      VacancyColumns columns,
      RowDefaults defaults,
      boolean publish,
      String state,
      int rows,
      int done,
      Map<RowVerdict, Integer> counts,
      List<JudgedRow> first,
      Instant uploaded) {
    public View {
      header = List.copyOf(header);
      counts = Map.copyOf(counts);
      first = List.copyOf(first);
    }

    public int count(RowVerdict verdict) {
      return counts.getOrDefault(verdict, 0);
    }

    public boolean isAsking() {
      return state.equals("COLUMNS") || state.equals("PREVIEW");
    }

    public boolean isPreviewed() {
      return state.equals("PREVIEW");
    }

    public boolean isRunning() {
      return state.equals("RUNNING");
    }

    public boolean isDone() {
      return state.equals("DONE");
    }

    public boolean isUndone() {
      return state.equals("UNDONE");
    }

    /** The page where the organisation's files are brought. */
    public String place() {
      return "/organisations/" + organisation.slug() + "/vacancies/import";
    }

    public String root() {
      return "/vacancy-imports/" + id;
    }

    /** The page of the step that it is at. */
    public String path() {
      return root() + (isPreviewed() ? "/preview" : isAsking() ? "/columns" : "");
    }
  }

  /** Where an organisation brings its files, with those it brought before. */
  public record Place(OrganisationView organisation, List<View> before) {
    public Place {
      before = List.copyOf(before);
    }
  }

  @Transactional(readOnly = true)
  public Place where(String slug) {
    OrganisationView organisation = employers.require(slug);
    return new Place(
        organisation,
        imports.of(employers.sameAs(organisation.id()), LISTED).stream()
            .map(one -> view(one, organisation, List.of()))
            .toList());
  }

  /**
   * Keeps the rows of a file that was read.
   *
   * @throws org.corridor.platform.security.TooManyAttempts for very many files in one day
   */
  public UUID upload(String slug, String file, Sheet sheet, Language reader) {
    OrganisationView organisation = employers.require(slug);
    attempts.count(
        new Limit(
            "import-vacancies", organisation.id().toString(), MOST_A_DAY, Duration.ofDays(1)));
    Map<String, String> remembered = new HashMap<>();
    List<VacancyImport> before = imports.of(employers.sameAs(organisation.id()), LISTED);
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).state() != State.COLUMNS) {
        remembered.putAll(before.get(i).columns().remembered(before.get(i).header()));
      }
    }
    VacancyImport made =
        new VacancyImport(
            UUID.randomUUID(),
            organisation.id(),
            file.substring(0, Math.min(file.length(), LONGEST_FILE_NAME)),
            sheet.header(),
            VacancyColumns.guess(sheet.header(), remembered),
            new RowDefaults(reader, organisation.country(), null, Sector.OTHER),
            true,
            State.COLUMNS,
            0,
            sheet.lines().size(),
            now(),
            null);
    imports.add(made, sheet.lines());
    return made.id();
  }

  @Transactional(readOnly = true)
  public View show(UUID id) {
    VacancyImport one = imports.find(id).orElseThrow(NoVacancy::new);
    return view(one, vacancies.require(one.organisation()), imports.judged(id, false, SHOWN));
  }

  private View view(VacancyImport one, OrganisationView organisation, List<JudgedRow> first) {
    int done =
        one.state() == State.RUNNING
            ? imports.upTo(one.id(), one.position())
            : one.state() == State.DONE ? one.rows() : 0;
    return new View(
        one.id(),
        organisation,
        one.file(),
        one.header(),
        one.columns(),
        one.defaults(),
        one.publish(),
        one.state().name(),
        one.rows(),
        done,
        imports.counts(one.id()),
        first,
        one.uploaded());
  }

  private VacancyImport lock(UUID id) {
    VacancyImport one = imports.lock(id).orElseThrow(NoVacancy::new);
    vacancies.require(one.organisation());
    return one;
  }

  /**
   * Says what the columns hold, and judges all rows.
   *
   * @return false if it is imported already
   */
  public boolean map(UUID id, VacancyColumns columns, RowDefaults defaults, boolean publish) {
    if (!lock(id).isOpen()) {
      return false;
    }
    imports.map(id, columns, defaults, publish);
    judge(imports.find(id).orElseThrow(NoVacancy::new));
    return true;
  }

  private void judge(VacancyImport list) {
    Map<String, Integer> seen = new HashMap<>();
    List<Outcome> all = new ArrayList<>();
    List<Sheet.Line> chunk = imports.after(list.id(), 0, false, CHUNK);
    while (!chunk.isEmpty()) {
      all.addAll(judge.judge(list, chunk, seen));
      chunk = imports.after(list.id(), chunk.get(chunk.size() - 1).number(), false, CHUNK);
    }
    imports.note(list.id(), all);
  }

  /** Begins the import; twice is as good as once. */
  public void start(UUID id) {
    if (lock(id).state() == State.PREVIEW) {
      imports.move(id, State.RUNNING, 0, now());
      jobs.begin(VacancyImportJobs.IMPORT, id.toString());
    }
  }

  /** The rows with errors, for the file to correct. */
  @Transactional(readOnly = true)
  public List<JudgedRow> wrong(UUID id) {
    return imports.judged(id, true, Sheet.MOST_ROWS);
  }

  /**
   * Takes back what was imported: what is new goes, what was changed says again what it said.
   *
   * @return how many could not be taken back because somebody changed them since; -1 if there is
   *     nothing to take back
   */
  public int undo(UUID id) {
    if (lock(id).state() != State.DONE) {
      return -1;
    }
    int kept = 0;
    for (Outcome one : imports.done(id)) {
      if (one.vacancy() != null
          && !vacancies.takeBack(one.vacancy(), one.revision(), one.before())) {
        kept++;
      }
    }
    imports.move(id, State.UNDONE, 0, now());
    return kept;
  }

  /** Deletes the file's rows before their time; what was imported stays. */
  public void remove(UUID id) {
    if (lock(id).state() != State.RUNNING) {
      imports.remove(id);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
