package org.corridor.projects.iati.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.Setting.Corridor;
import org.corridor.projects.iati.ActivitySource;
import org.corridor.projects.iati.IatiActivity;
import org.corridor.projects.iati.IatiActivity.ActivityDate;
import org.corridor.projects.iati.IatiActivity.Classified;
import org.corridor.projects.iati.IatiActivity.Description;
import org.corridor.projects.iati.IatiActivity.Head;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.corridor.projects.iati.IatiActivity.Participant;
import org.corridor.projects.iati.IatiActivity.What;
import org.corridor.projects.iati.IatiActivity.Where;
import org.corridor.projects.iati.IatiDocument;
import org.corridor.projects.iati.IatiLocation;
import org.corridor.projects.iati.IatiMoney;
import org.corridor.projects.iati.IatiMoney.Transaction;
import org.corridor.projects.iati.IatiMoney.Value;
import org.corridor.projects.iati.IatiPublisher;
import org.corridor.projects.money.ProjectFigures;
import org.corridor.projects.money.ProjectFigures.Figures;
import org.corridor.projects.money.ProjectFigures.Flow;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The projects under way whose teams show them to everybody; with their figures where the team
 * shows these too. One without a corridor is left out, since the standard asks where it takes
 * place.
 */
@Component
@Order(20)
class UnderWayActivities implements ActivitySource {

  private static final String ACCOUNTABLE = "2";
  private static final String IMPLEMENTING = "4";
  private static final String IMPLEMENTATION = "2";
  private static final String CLOSED = "4";
  private static final String PLANNED_START = "1";
  private static final String ACTUAL_START = "2";
  private static final String PLANNED_END = "3";
  private static final String ACTUAL_END = "4";
  private static final String INCOMING = "1";
  private static final String EXPENDITURE = "4";
  private static final String ORIGINAL = "1";
  private static final String INDICATIVE = "1";
  private static final String WEB_PAGE = "A12";
  private static final String ACTIVITY_THERE = "1";
  private static final String APPROXIMATE = "2";

  private final ProjectsUnderWay projects;
  private final ProjectFigures figures;
  private final ResultsToPublish results;
  private final IatiPublisher publisher;
  private final SiteAddress site;
  private final Clock clock;

  UnderWayActivities(
      ProjectsUnderWay projects,
      ProjectFigures figures,
      ResultsToPublish results,
      IatiPublisher publisher,
      SiteAddress site,
      Clock clock) {
    this.projects = projects;
    this.figures = figures;
    this.results = results;
    this.publisher = publisher;
    this.site = site;
    this.clock = clock;
  }

  @Override
  public Edition edition() {
    int[] all = {1};
    Instant[] last = {Instant.EPOCH};
    each(
        activity -> {
          all[0] = 31 * all[0] + activity.hashCode();
          Instant updated = activity.head().updated();
          if (updated != null && updated.isAfter(last[0])) {
            last[0] = updated;
          }
        });
    return new Edition(Integer.toHexString(all[0]), last[0]);
  }

  @Override
  public void each(Consumer<IatiActivity> receiver) {
    projects.shown().forEach(key -> find(key).ifPresent(receiver));
  }

  @Override
  public Optional<IatiActivity> find(String slug) {
    return ProjectKey.read(slug).flatMap(this::find);
  }

  private Optional<IatiActivity> find(ProjectKey key) {
    return projects
        .find(key)
        .filter(project -> project.openness().isPublic())
        .filter(project -> !origins(project).isEmpty())
        .map(this::activity);
  }

  private IatiActivity activity(ProjectUnderWay project) {
    Optional<Figures> shown =
        project.openness() == Openness.FIGURES
            ? Optional.of(figures.of(project))
            : Optional.empty();
    Instant changed =
        shown
            .map(Figures::changed)
            .filter(at -> at.isAfter(project.changed()))
            .orElse(project.changed());
    List<String> blocks =
        project.plan().practice().blocks().stream().map(ChosenBlock::block).toList();
    return new IatiActivity(
        new Head(
            publisher.identifier(project.key().value()),
            changed.truncatedTo(ChronoUnit.SECONDS),
            project.written().code(),
            project.currency(),
            false,
            null,
            null,
            null),
        publisher.reporter(true),
        text(project.title()),
        List.of(new Description("1", text(said(project)))),
        participants(project),
        List.of(),
        project.runs() ? IMPLEMENTATION : CLOSED,
        dates(project),
        where(project),
        new What(
            SectorsOfProject.of("", blocks, List.of()),
            SectorsOfProject.goals(blocks),
            List.of(),
            null,
            null,
            null,
            List.of(),
            null),
        shown.map(all -> money(project, all)).orElse(IatiMoney.NONE),
        List.of(page(project)),
        List.of(),
        shown.isPresent() ? results.of(project) : List.of());
  }

  private static String said(ProjectUnderWay project) {
    String sentence = project.plan().idea().sentence();
    return sentence.isBlank() ? project.title() : sentence;
  }

  /** Who leads is accountable, and all implement. */
  private static List<Participant> participants(ProjectUnderWay project) {
    List<Ally> partners = project.partners().stream().filter(one -> !one.name().isBlank()).toList();
    Ally lead =
        partners.stream()
            .filter(one -> one.traits().contains(org.corridor.projects.design.Alliances.Trait.LEAD))
            .findFirst()
            .orElse(partners.get(0));
    return Stream.concat(
            Stream.of(participant(lead, ACCOUNTABLE)),
            partners.stream().map(one -> participant(one, IMPLEMENTING)))
        .toList();
  }

  private static Participant participant(Ally ally, String role) {
    return new Participant(
        null, OrganisationTypes.of(ally.kind()), role, null, null, text(ally.name()));
  }

  private List<ActivityDate> dates(ProjectUnderWay project) {
    List<ActivityDate> dates = new ArrayList<>();
    dates.add(new ActivityDate(PLANNED_START, project.start(), List.of()));
    if (!project.start().isAfter(LocalDate.now(clock.withZone(ZoneOffset.UTC)))) {
      dates.add(new ActivityDate(ACTUAL_START, project.start(), List.of()));
    }
    dates.add(new ActivityDate(PLANNED_END, project.end(), List.of()));
    projects
        .closedOn(project.key())
        .ifPresent(day -> dates.add(new ActivityDate(ACTUAL_END, day, List.of())));
    return dates;
  }

  private static List<String> origins(ProjectUnderWay project) {
    return project.plan().setting().corridors().stream()
        .map(Corridor::origin)
        .filter(country -> !country.isEmpty())
        .distinct()
        .toList();
  }

  private static Where where(ProjectUnderWay project) {
    List<String> origins = origins(project);
    List<BigDecimal> shares = Shares.equal(origins.size());
    List<Classified> countries = new ArrayList<>();
    for (int i = 0; i < origins.size(); i++) {
      countries.add(Classified.of(null, origins.get(i), shares.get(i)));
    }
    return new Where(
        null,
        countries,
        List.of(),
        project.plan().setting().places().stream()
            .filter(place -> !place.name().isBlank())
            .map(place -> location(place.name()))
            .toList());
  }

  private static IatiLocation location(String name) {
    return new IatiLocation(
        null,
        ACTIVITY_THERE,
        List.of(),
        text(name),
        List.of(),
        List.of(),
        List.of(),
        null,
        APPROXIMATE,
        null,
        null);
  }

  private static IatiMoney money(ProjectUnderWay project, Figures figures) {
    List<IatiMoney.Budget> budgets =
        figures.budget().stream()
            .map(
                part ->
                    new IatiMoney.Budget(
                        ORIGINAL,
                        INDICATIVE,
                        part.start(),
                        part.end(),
                        value(part.amount(), project, part.start())))
            .toList();
    List<Transaction> transactions =
        Stream.concat(
                figures.came().stream().map(one -> transaction(INCOMING, project, one)),
                figures.spent().stream().map(one -> transaction(EXPENDITURE, project, one)))
            .toList();
    return new IatiMoney(budgets, List.of(), transactions);
  }

  private static Value value(BigDecimal amount, ProjectUnderWay project, LocalDate date) {
    return new Value(amount, project.currency(), date);
  }

  private static Transaction transaction(String type, ProjectUnderWay project, Flow flow) {
    return new Transaction(
        null,
        null,
        type,
        flow.day(),
        value(flow.amount(), project, flow.day()),
        List.of(),
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        null);
  }

  private IatiDocument page(ProjectUnderWay project) {
    return new IatiDocument(
        site.of(project.key().path()),
        "text/html",
        text(project.title()),
        List.of(),
        List.of(WEB_PAGE),
        List.of(project.written().code()),
        null);
  }

  private static List<Narrative> text(String words) {
    return List.of(new Narrative(null, words));
  }
}
