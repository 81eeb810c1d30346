package org.corridor.projects.iati.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.corridor.projects.iati.ActivitySource;
import org.corridor.projects.iati.IatiActivity;
import org.corridor.projects.iati.IatiActivity.ActivityDate;
import org.corridor.projects.iati.IatiActivity.Classified;
import org.corridor.projects.iati.IatiActivity.Description;
import org.corridor.projects.iati.IatiActivity.Head;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.corridor.projects.iati.IatiActivity.OtherIdentifier;
import org.corridor.projects.iati.IatiActivity.Owner;
import org.corridor.projects.iati.IatiActivity.Participant;
import org.corridor.projects.iati.IatiActivity.What;
import org.corridor.projects.iati.IatiActivity.Where;
import org.corridor.projects.iati.IatiDocument;
import org.corridor.projects.iati.IatiLocation;
import org.corridor.projects.iati.IatiMoney;
import org.corridor.projects.iati.IatiPublisher;
import org.corridor.projects.registry.domain.ProjectFacts;
import org.corridor.projects.registry.domain.ProjectRegistry;
import org.corridor.projects.registry.domain.ProjectRegistry.Dated;
import org.corridor.projects.registry.domain.SeedRegistry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The projects of the handbook's annex. We tell of them as a secondary reporter: they are others'.
 * No money is told, since the handbook has no budget of a single project.
 */
@Component
@Order(10)
class RegistryActivities implements ActivitySource {

  /** Changed whenever the mapping is, so that nobody keeps what it said before. */
  private static final String EDITION = "1";

  private static final String FUNDING = "1";
  private static final String ACCOUNTABLE = "2";
  private static final String IMPLEMENTING = "4";
  private static final String MULTILATERAL = "40";
  private static final String CLOSED = "4";
  private static final String PLANNED_START = "1";
  private static final String WEB_PAGE = "A12";
  private static final String APPROXIMATE = "2";
  private static final String ACTIVITY_THERE = "1";
  private static final String OTHER = "4";

  /** The year of the earliest project whose year the handbook tells (Moldova-27: 2009/2010). */
  private static final LocalDate BEGUN = LocalDate.of(2009, 1, 1);

  private static final List<Narrative> ABOUT_THE_DATE =
      List.of(
          new Narrative(
              "en",
              "The year in which the projects of the programme began; the project’s own dates are not known."),
          new Narrative(
              "fr",
              "L’année où les projets du programme ont commencé ; les dates propres au projet ne sont pas connues."));

  private final ProjectRegistry registry;
  private final IatiPublisher publisher;
  private final SiteAddress site;

  RegistryActivities(ProjectRegistry registry, IatiPublisher publisher, SiteAddress site) {
    this.registry = registry;
    this.publisher = publisher;
    this.site = site;
  }

  @Override
  public Edition edition() {
    return new Edition(
        EDITION + "." + registry.version(),
        registry.changed(SeedRegistry.SOURCE).orElse(Instant.EPOCH));
  }

  @Override
  public void each(Consumer<IatiActivity> receiver) {
    registry.each(SeedRegistry.SOURCE, project -> receiver.accept(activity(project)));
  }

  @Override
  public Optional<IatiActivity> find(String slug) {
    return registry
        .dated(slug)
        .filter(project -> project.facts().source().equals(SeedRegistry.SOURCE))
        .map(this::activity);
  }

  private IatiActivity activity(Dated project) {
    ProjectFacts facts = project.facts();
    return new IatiActivity(
        head(facts, project.changed()),
        publisher.reporter(true),
        narratives(facts.title()),
        descriptions(facts),
        participants(facts),
        List.of(
            new OtherIdentifier(
                facts.code(), "A1", new Owner(null, List.of(new Narrative("en", "JMDI"))))),
        CLOSED,
        List.of(new ActivityDate(PLANNED_START, BEGUN, ABOUT_THE_DATE)),
        where(facts),
        new What(
            SectorsOfProject.of(facts),
            SectorsOfProject.goals(facts),
            List.of(),
            null,
            null,
            null,
            List.of(),
            null),
        IatiMoney.NONE,
        List.of(page(facts)),
        List.of(),
        List.of());
  }

  private Head head(ProjectFacts facts, Instant changed) {
    return new Head(
        publisher.identifier(facts.slug()),
        changed.truncatedTo(ChronoUnit.SECONDS),
        "en",
        "EUR",
        false,
        null,
        null,
        null);
  }

  private static List<Description> descriptions(ProjectFacts facts) {
    return List.of(
        new Description("1", narratives(facts.summary())),
        new Description(OTHER, narratives(facts.reading().note())));
  }

  private static List<Participant> participants(ProjectFacts facts) {
    Stream<Participant> programme =
        Stream.of(
            participant("European Union", FUNDING, MULTILATERAL),
            participant("United Nations Development Programme (UNDP)", ACCOUNTABLE, MULTILATERAL));
    return Stream.concat(
            programme,
            facts.partners().stream()
                .map(
                    partner ->
                        participant(
                            partner.name(), IMPLEMENTING, OrganisationTypes.of(partner.kind()))))
        .toList();
  }

  private static Participant participant(String name, String role, String type) {
    return new Participant(null, type, role, null, null, List.of(new Narrative(null, name)));
  }

  private static Where where(ProjectFacts facts) {
    List<BigDecimal> shares = Shares.equal(facts.origin().size());
    List<Classified> countries = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      countries.add(Classified.of(null, facts.origin().get(i), shares.get(i)));
    }
    return new Where(
        null,
        countries,
        List.of(),
        facts.places().stream().map(RegistryActivities::location).toList());
  }

  private static IatiLocation location(ProjectFacts.Place place) {
    return new IatiLocation(
        null,
        ACTIVITY_THERE,
        List.of(),
        List.of(new Narrative(null, place.name())),
        List.of(),
        List.of(),
        List.of(),
        new IatiLocation.Point(
            IatiLocation.Point.WGS84,
            String.format(Locale.ROOT, "%.4f %.4f", place.latitude(), place.longitude())),
        APPROXIMATE,
        null,
        null);
  }

  private IatiDocument page(ProjectFacts facts) {
    return new IatiDocument(
        site.of("/projects/" + facts.slug()),
        "text/html",
        narratives(facts.title()),
        List.of(),
        List.of(WEB_PAGE),
        Stream.of(Language.values()).map(Language::code).toList(),
        null);
  }

  private static List<Narrative> narratives(LocalText text) {
    return Stream.of(Language.values())
        .filter(language -> text.texts().containsKey(language))
        .map(language -> new Narrative(language.code(), text.text(language)))
        .toList();
  }
}
