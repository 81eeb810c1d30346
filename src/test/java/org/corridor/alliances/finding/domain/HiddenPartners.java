package org.corridor.alliances.finding.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.corridor.knowledge.Case;
import org.corridor.people.OrganisationFacts;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.OrganisationView;
import org.corridor.platform.text.Language;
import org.corridor.projects.PastProject;

/** Hides one partner of a project after the other, and looks how high it is proposed. */
final class HiddenPartners {

  private static final int NOT_FOUND = 1_000;

  private final List<PastProject> projects = new ArrayList<>();
  private final Map<OrganisationId, OrganisationFacts> organisations = new LinkedHashMap<>();
  private final Lexicon lexicon;
  private final List<Trial> trials = new ArrayList<>();

  /**
   * @param byCountries its rank among those at home in any country of the project, by chance
   * @param byMissing its rank among those at home in a country where no other partner is, by chance
   * @param knownProjects codes of the projects by which the finder knew the hidden one
   */
  record Trial(
      String project,
      String partner,
      double rank,
      Chance byCountries0,
      Chance byMissing0,
      List<String> knownProjects) {

    double byCountries() {
      return byCountries0.middle();
    }

    double byMissing() {
      return byMissing0.middle();
    }
  }

  /** A place among {@code of} in no order; none where it is not among them. */
  record Chance(boolean among, int of) {

    double middle() {
      return among ? (of + 1) / 2.0 : NOT_FOUND;
    }

    double within(int first) {
      return among ? Math.min(1, first / (double) of) : 0;
    }
  }

  HiddenPartners(List<Case> cases, Lexicon lexicon) {
    this.lexicon = lexicon;
    cases.stream().filter(one -> one.code().matches(".+-\\d+")).forEach(this::add);
    for (PastProject project : projects) {
      for (OrganisationId hidden : project.partners()) {
        trials.add(trial(project, hidden));
      }
    }
  }

  private void add(Case one) {
    List<OrganisationId> partners = new ArrayList<>();
    for (Case.CasePartner partner : one.partners()) {
      String key = partner.country() + " " + PlainName.of(partner.name());
      OrganisationId id =
          new OrganisationId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
      partners.add(id);
      organisations.putIfAbsent(id, facts(id, partner));
    }
    projects.add(
        new PastProject(
            one.code(),
            "",
            one.title(),
            one.countries().origin(),
            one.countries().residence(),
            one.theme(),
            one.blocks(),
            one.targetGroups(),
            partners));
  }

  /** What is known before any project: name, country, kind. */
  private static OrganisationFacts facts(OrganisationId id, Case.CasePartner partner) {
    OrganisationView view =
        new OrganisationView(
            id,
            id.toString(),
            partner.name(),
            OrganisationKind.of(partner.kind()).orElse(OrganisationKind.OTHER),
            partner.country(),
            List.of(partner.country()));
    return new OrganisationFacts(0, view, Set.of(), Set.of(), List.of(), List.of(), "", false);
  }

  private Trial trial(PastProject project, OrganisationId hidden) {
    List<PastProject> others = projects.stream().filter(other -> other != project).toList();
    Landscape landscape = Landscape.of(organisations.values(), others, lexicon);
    List<Wish.Present> present =
        project.partners().stream()
            .filter(id -> !id.equals(hidden))
            .map(id -> landscape.find(id).orElseThrow().organisation())
            .map(view -> new Wish.Present(view.id(), view.name(), view.country(), view.kind()))
            .toList();
    List<OrganisationId> proposed =
        new Partnering(landscape, wish(project, present))
            .best(organisations.size()).stream().map(one -> one.organisation().id()).toList();
    Portrait portrait = landscape.find(hidden).orElseThrow();
    Set<String> countries = new HashSet<>(project.origin());
    countries.addAll(project.residence());
    Set<String> missing = new HashSet<>(countries);
    present.forEach(one -> missing.remove(one.country()));
    int at = proposed.indexOf(hidden);
    return new Trial(
        project.code(),
        portrait.organisation().name(),
        at < 0 ? NOT_FOUND : at + 1,
        chance(portrait, present, countries),
        chance(portrait, present, missing.isEmpty() ? countries : missing),
        portrait.projects().stream().map(PastProject::code).toList());
  }

  private static Wish wish(PastProject project, List<Wish.Present> present) {
    return new Wish(
        present,
        Set.copyOf(project.origin()),
        Set.copyOf(project.residence()),
        project.theme(),
        project.blocks(),
        Set.of(),
        Set.copyOf(project.groups()),
        Set.of(),
        project.title().text(Language.EN));
  }

  private Chance chance(Portrait hidden, List<Wish.Present> present, Set<String> countries) {
    long of =
        organisations.values().stream()
            .map(OrganisationFacts::organisation)
            .filter(one -> countries.contains(one.country()))
            .filter(one -> present.stream().noneMatch(p -> one.id().equals(p.organisation())))
            .count();
    return new Chance(countries.contains(hidden.country()), (int) of);
  }

  List<Trial> trials() {
    return trials;
  }

  int projects() {
    return projects.size();
  }

  /** Among how many of the trials the rank is this or better. */
  double share(ToDoubleFunction<Trial> rank, int first) {
    return trials.stream().filter(trial -> rank.applyAsDouble(trial) <= first).count()
        / (double) trials.size();
  }

  /** The same with each project counting once, by the share of its partners that were found. */
  double shareOfProjects(int first) {
    return trials.stream()
        .collect(
            Collectors.groupingBy(
                Trial::project,
                TreeMap::new,
                Collectors.averagingDouble(trial -> trial.rank() <= first ? 1 : 0)))
        .values()
        .stream()
        .mapToDouble(share -> share)
        .average()
        .orElse(0);
  }

  private double expected(java.util.function.Function<Trial, Chance> chance, int first) {
    return trials.stream()
        .mapToDouble(trial -> chance.apply(trial).within(first))
        .average()
        .orElse(0);
  }

  private double reciprocal() {
    return trials.stream().mapToDouble(trial -> 1 / trial.rank()).average().orElse(0);
  }

  String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Finding partners: would the finder have proposed those that the 51 projects had?

        Written by `PartnerFindingEvaluationTests`, which fails when this page is out of date. Each partner of each of the %d projects is hidden in turn (%d trials); all that is known from that project
        is taken away; then all other organisations of the registry (%d in all) are ranked for the project's countries, theme, building blocks, target groups, title and remaining partners.

        | the hidden partner is among the first | 1 | 3 | 5 | 10 |
        |---|---|---|---|---|
        | finder | %s |
        | finder, each project counted once | %s |
        | any order of those at home in a country of the project (expected) | %s |
        | any order of those at home in a country that no remaining partner covers (expected) | %s |

        Mean reciprocal rank of the finder: %.2f.

        What this says, and what not. Most of the way is the country: with so few organisations, %d of the trials have at most ten candidates in the missing country, so that being among the first ten is
        no merit there; the columns 1 and 3 tell more. Most organisations took part in one project only, so that the hidden one is known by its name, kind and country alone, while its rivals have a
        past. That is why what is unknown counts as 0.3 and not as nought (see `Partnering`). Weights were set by hand while looking at these trials, so they are not independent of them. Blocks,
        themes and target groups of projects without a text box are our reading of their titles.

        ## Trials that missed the first ten

        | project | hidden partner | rank | candidates at the missing end |
        |---|---|---|---|
        """
            .formatted(
                projects.size(),
                trials.size(),
                organisations.size(),
                row(first -> share(Trial::rank, first)),
                row(this::shareOfProjects),
                row(first -> expected(Trial::byCountries0, first)),
                row(first -> expected(Trial::byMissing0, first)),
                reciprocal(),
                trials.stream()
                    .filter(t -> t.byMissing0().among() && t.byMissing0().of() <= 10)
                    .count()));
    trials.stream()
        .filter(trial -> trial.rank() > 10)
        .sorted(Comparator.comparing(Trial::project).thenComparing(Trial::partner))
        .forEach(
            trial ->
                page.append(
                    String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %d |%n",
                        trial.project(),
                        trial.partner(),
                        trial.rank() >= NOT_FOUND ? "not proposed" : (int) trial.rank(),
                        trial.byMissing0().of())));
    return page.toString();
  }

  private static String row(java.util.function.IntToDoubleFunction share) {
    return List.of(1, 3, 5, 10).stream()
        .map(first -> String.format(Locale.ROOT, "%.0f %%", 100 * share.applyAsDouble(first)))
        .collect(Collectors.joining(" | "));
  }
}
