package org.corridor.people.imports.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.organisations.domain.ActingFor;
import org.corridor.people.organisations.domain.ActingFor.Acting;
import org.corridor.people.stewards.domain.Stewards;
import org.corridor.platform.jobs.DueJobs;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.sheet.Sheet;
import org.corridor.platform.sheet.SheetWords;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a list in, step by step: the file, what its columns hold, what would become of its rows,
 * and only then the import. Representatives bring the members of their organisation, which stewards
 * must have verified; stewards bring organisations. All throw {@link AccessDeniedException} for
 * everybody else, and answer with empty where there is no such list (any more).
 */
@Service
@Transactional
public class BringList {

  /** Rows that the preview shows. */
  public static final int SHOWN = 20;

  private static final int LISTED = 20;
  private static final int CHUNK = 1_000;
  private static final int LONGEST_FILE_NAME = 100;

  private final ActingFor acting;
  private final Stewards stewards;
  private final ListImports lists;
  private final ImportRows rows;
  private final List<Target> targets;
  private final Attempts attempts;
  private final DueJobs jobs;
  private final Clock clock;

  BringList(
      ActingFor acting,
      Stewards stewards,
      ListImports lists,
      ImportRows rows,
      List<Target> targets,
      Attempts attempts,
      DueJobs jobs,
      Clock clock) {
    this.acting = acting;
    this.stewards = stewards;
    this.lists = lists;
    this.rows = rows;
    this.targets = targets;
    this.attempts = attempts;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * For whom a list is brought.
   *
   * @param organisation whose members they are; null for a list of organisations
   */
  public record Place(@Nullable Acting organisation, List<View> before) {
    public Place {
      before = List.copyOf(before);
    }

    /** The page where one begins. */
    public String path() {
      return organisation == null ? "/stewards/import" : organisation.path() + "/import";
    }
  }

  /**
   * A list on its way in.
   *
   * @param place the page where it was begun
   * @param name of the organisation whose members they are; empty for a list of organisations
   * @param done how many rows were dealt with
   * @param first what becomes of the first rows
   */
  public record View(
      UUID id,
      ImportKind kind,
      String place,
      String name,
      String file,
      List<String> header,
      Mapping mapping,
      String source,
      ListImport.State state,
      int rows,
      int done,
      Map<Verdict, Integer> counts,
      List<Judged> first,
      Instant uploaded) {
    public View {
      header = List.copyOf(header);
      counts = Map.copyOf(counts);
      first = List.copyOf(first);
    }

    public int count(Verdict verdict) {
      return counts.getOrDefault(verdict, 0);
    }

    public boolean isAsking() {
      return state == ListImport.State.COLUMNS || state == ListImport.State.PREVIEW;
    }

    public boolean isPreviewed() {
      return state == ListImport.State.PREVIEW;
    }

    public boolean isRunning() {
      return state == ListImport.State.RUNNING;
    }

    public boolean isDone() {
      return state == ListImport.State.DONE;
    }

    /** The page of the step that it is at. */
    public String path() {
      String step =
          switch (state) {
            case COLUMNS -> "/columns";
            case PREVIEW -> "/preview";
            case RUNNING, DONE -> "";
          };
      return "/imports/" + id + step;
    }

    @Override
    public String toString() {
      return "View";
    }
  }

  /**
   * @param slug of the organisation whose members are brought; empty to bring organisations
   */
  @Transactional(readOnly = true)
  public Optional<Place> where(String slug) {
    if (slug.isEmpty()) {
      stewards.require();
      return Optional.of(new Place(null, before(Optional.empty(), "/stewards/import", "")));
    }
    return acting
        .representative(slug)
        .map(
            me ->
                new Place(
                    me, before(Optional.of(me.organisation()), me.path() + "/import", me.name())));
  }

  private List<View> before(Optional<OrganisationId> organisation, String place, String name) {
    return lists.list(organisation, LISTED).stream()
        .map(list -> view(list, place, name, List.of()))
        .toList();
  }

  /**
   * Keeps the rows of a file that was read.
   *
   * @throws AccessDeniedException also where stewards have not verified the organisation
   * @throws org.corridor.platform.security.TooManyAttempts for very many files in one day
   */
  public Optional<UUID> upload(String slug, String file, Sheet sheet, Language reader) {
    if (slug.isEmpty()) {
      return Optional.of(add(stewards.require(), Optional.empty(), file, sheet, reader));
    }
    return acting
        .representative(slug)
        .map(
            me -> {
              if (!me.verified()) {
                throw new AccessDeniedException("Only for organisations that stewards verified");
              }
              return add(me.person(), Optional.of(me.organisation()), file, sheet, reader);
            });
  }

  private UUID add(
      PersonId me,
      Optional<OrganisationId> organisation,
      String file,
      Sheet sheet,
      Language reader) {
    attempts.count(new Limit("bring-list", me.toString(), 40, Duration.ofDays(1)));
    ImportKind kind = organisation.isPresent() ? ImportKind.MEMBERS : ImportKind.ORGANISATIONS;
    ListImport list =
        new ListImport(
            UUID.randomUUID(),
            kind,
            organisation.orElse(null),
            me,
            reader,
            file.substring(0, Math.min(file.length(), LONGEST_FILE_NAME)),
            sheet.header(),
            HeaderWords.guess(kind, sheet.header(), lists.remembered(organisation)),
            "",
            ListImport.State.COLUMNS,
            0,
            sheet.lines().size(),
            now(),
            null);
    lists.add(list);
    rows.add(list.id(), sheet.lines());
    return list.id();
  }

  @Transactional(readOnly = true)
  public Optional<View> show(UUID id) {
    return lists.find(id).flatMap(list -> view(list, rows.first(id, SHOWN)));
  }

  /** Who may see it may do everything about it. */
  private Optional<View> view(ListImport list, List<Judged> first) {
    OrganisationId organisation = list.organisation();
    if (organisation == null) {
      stewards.require();
      return Optional.of(view(list, "/stewards/import", "", first));
    }
    return acting
        .representative(organisation)
        .map(me -> view(list, me.path() + "/import", me.name(), first));
  }

  private View view(ListImport list, String place, String name, List<Judged> first) {
    Map<Verdict, Integer> counts = lists.counts(list.id());
    return new View(
        list.id(),
        list.kind(),
        place,
        name,
        list.file(),
        list.header(),
        list.mapping(),
        list.source(),
        list.state(),
        list.rows(),
        list.state() == ListImport.State.DONE ? list.rows() : done(list),
        counts,
        first,
        list.uploaded());
  }

  private int done(ListImport list) {
    return list.position() == 0 ? 0 : rows.upTo(list.id(), list.position());
  }

  /**
   * Says what the columns hold, and judges all rows.
   *
   * @param source where a list of organisations is from; empty for members
   * @return false if it is imported already
   */
  public boolean map(UUID id, Mapping mapping, String source) {
    Optional<ListImport> open =
        lists.lock(id).filter(list -> view(list, List.of()).isPresent()).filter(ListImport::isOpen);
    open.ifPresent(
        list -> {
          lists.map(id, mapping, source);
          remember(list, mapping);
          judge(lists.find(id).orElseThrow());
        });
    return open.isPresent();
  }

  private void remember(ListImport list, Mapping mapping) {
    List<String> codes = mapping.codes();
    for (int i = 0; i < codes.size(); i++) {
      String bare = SheetWords.bare(list.header().get(i));
      if (!bare.isEmpty()) {
        lists.remember(Optional.ofNullable(list.organisation()), bare, codes.get(i));
      }
    }
  }

  private void judge(ListImport list) {
    Target target = target(list);
    Map<String, Integer> seen = new HashMap<>();
    List<Sheet.Line> chunk = rows.after(list.id(), 0, CHUNK);
    List<Judgement> all = new ArrayList<>();
    while (!chunk.isEmpty()) {
      all.addAll(target.judge(list, chunk, seen));
      chunk = rows.after(list.id(), chunk.get(chunk.size() - 1).number(), CHUNK);
    }
    rows.judge(list.id(), all);
  }

  private Target target(ListImport list) {
    return targets.stream()
        .filter(target -> target.kind() == list.kind())
        .findFirst()
        .orElseThrow();
  }

  /** Begins the import; twice is as good as once. */
  public boolean start(UUID id) {
    Optional<ListImport> found = lists.lock(id).filter(list -> view(list, List.of()).isPresent());
    found
        .filter(list -> list.state() == ListImport.State.PREVIEW)
        .ifPresent(
            list -> {
              lists.move(id, ListImport.State.RUNNING, 0, now());
              jobs.begin(ImportJobs.IMPORT, id.toString());
            });
    return found.isPresent();
  }

  /** The rows with errors, for the file to correct. */
  @Transactional(readOnly = true)
  public List<Judged> wrong(UUID id) {
    return rows.wrong(id, Sheet.MOST_ROWS);
  }

  /** Deletes the file's rows before their time; what was imported stays. */
  public Optional<String> remove(UUID id) {
    return lists
        .lock(id)
        .filter(list -> list.state() != ListImport.State.RUNNING)
        .flatMap(list -> view(list, List.of()))
        .map(
            view -> {
              lists.remove(id);
              return view.place();
            });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
