package org.corridor.alliances.finding.domain;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.corridor.alliances.finding.domain.Proposal.Kind;
import org.corridor.alliances.finding.domain.Proposal.Reason;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.projects.PastProject;

/**
 * One search: what the partnership has as a whole, what it lacks, and how well each organisation
 * would complete it (handbook 6.2). Organisations are compared side by side; nothing is learned
 * from who was looked at.
 */
final class Partnering {

  private static final double NEW_WORTH = 1;
  private static final double SHARED_WORTH = 0.4;
  private static final double KIND_SHARE = 0.5;
  private static final double WORD_WORTH = 0.5;
  private static final double UNKNOWN = 0.3;
  private static final double SIMILAR = 0.8;

  /**
   * Kinds that gain from being together: similar expertise eases understanding and reaches their
   * peers (handbook 6.2: local authorities, the health sector and its universities).
   */
  private static final List<Set<OrganisationKind>> ALIKE =
      List.of(
          Set.of(OrganisationKind.LOCAL_AUTHORITY, OrganisationKind.REGIONAL_AUTHORITY),
          Set.of(OrganisationKind.UNIVERSITY, OrganisationKind.HEALTH));

  private static final double ELSEWHERE = 0.1;

  private final Landscape landscape;
  private final Wish wish;
  private final List<Portrait> present;
  private final Set<OrganisationId> taken = new HashSet<>();
  private final Set<String> missing = new TreeSet<>();
  private final Set<String> all = new TreeSet<>();
  private final Map<String, Double> sectors = new HashMap<>();
  private final Map<String, Double> groups = new HashMap<>();
  private final Map<OrganisationKind, Double> kinds = new EnumMap<>(OrganisationKind.class);
  private final Set<OrganisationId> known = new HashSet<>();
  private final Set<String> ideas = new HashSet<>();
  private final Set<String> languages = new HashSet<>();
  private final List<Gap> gaps = new ArrayList<>();

  Partnering(Landscape landscape, Wish wish) {
    this.landscape = landscape;
    this.wish = wish;
    this.present = wish.present().stream().map(landscape::portrait).toList();
    present.forEach(one -> taken.add(one.organisation().id()));
    all.addAll(wish.origin());
    all.addAll(wish.residence());
    missing.addAll(all);
    present.forEach(one -> missing.remove(one.country()));
    needed();
    likelyKinds();
    for (Portrait one : present) {
      one.projects().forEach(project -> known.addAll(project.partners()));
      languages.addAll(languages(one));
    }
    PlainName.words(wish.words()).stream()
        .filter(word -> word.length() > 4)
        .forEach(word -> ideas.add(stem(word)));
    findGaps();
  }

  /** What each sector and group is worth: more where nobody of the partners brings it. */
  private void needed() {
    Set<String> wanted = new LinkedHashSet<>(wish.sectors());
    wish.blocks().forEach(block -> wanted.addAll(landscape.lexicon().need(block).sectors()));
    for (String sector : wanted) {
      boolean there = present.stream().anyMatch(one -> one.sector(sector) >= Portrait.DONE);
      sectors.put(sector, there ? SHARED_WORTH : NEW_WORTH);
    }
    for (String group : wish.groups()) {
      boolean there = present.stream().anyMatch(one -> one.group(group) >= Portrait.DONE);
      groups.put(group, there ? SHARED_WORTH : NEW_WORTH);
    }
  }

  /**
   * Which kinds of organisations such projects had at the missing end, and which the building
   * blocks ask for.
   */
  private void likelyKinds() {
    Map<OrganisationKind, Double> likely = new EnumMap<>(OrganisationKind.class);
    for (PastProject project : landscape.projects()) {
      double alike = alike(project);
      if (alike > 0) {
        for (OrganisationId id : project.partners()) {
          landscape
              .find(id)
              .filter(one -> isSoughtEnd(project, one))
              .ifPresent(one -> likely.merge(one.organisation().kind(), alike, Double::sum));
        }
      }
    }
    for (String block : wish.blocks()) {
      landscape.lexicon().need(block).kinds().forEach(kind -> likely.merge(kind, 0.5, Double::sum));
    }
    double most = likely.values().stream().mapToDouble(v -> v).max().orElse(1);
    likely.forEach((kind, weight) -> kinds.put(kind, weight / most));
    for (Portrait one : present) {
      ALIKE.stream()
          .filter(some -> some.contains(one.organisation().kind()))
          .forEach(some -> some.forEach(kind -> kinds.merge(kind, SIMILAR, Math::max)));
    }
  }

  /** Whether a partner of a past project stood at the end that is sought now; any if none is. */
  private boolean isSoughtEnd(PastProject project, Portrait partner) {
    boolean atOrigin = missing.stream().anyMatch(wish.origin()::contains);
    return missing.isEmpty() || project.origin().contains(partner.country()) == atOrigin;
  }

  private double alike(PastProject project) {
    long blocks = project.blocks().stream().filter(wish.blocks()::contains).count();
    long shared = project.groups().stream().filter(wish.groups()::contains).count();
    return blocks + 0.5 * shared + (project.theme().equals(wish.theme()) ? 0.5 : 0);
  }

  private void findGaps() {
    missing.forEach(country -> gaps.add(new Gap(Gap.Kind.COUNTRY, country)));
    groups.forEach(
        (group, worth) -> {
          if (worth == NEW_WORTH) {
            gaps.add(new Gap(Gap.Kind.GROUP, group));
          }
        });
    sectors.forEach(
        (sector, worth) -> {
          if (worth == NEW_WORTH) {
            gaps.add(new Gap(Gap.Kind.SECTOR, sector));
          }
        });
    if (present.stream().noneMatch(Partnering::isOfMigrants)) {
      gaps.add(new Gap(Gap.Kind.MIGRANTS, ""));
    }
    if (present.stream().noneMatch(Partnering::isExperienced)) {
      gaps.add(new Gap(Gap.Kind.EXPERIENCE, ""));
    }
    gaps.sort(Comparator.comparing(Gap::kind).thenComparing(Gap::value));
  }

  private static boolean isOfMigrants(Portrait one) {
    return one.organisation().kind() == OrganisationKind.MIGRANT_ASSOCIATION;
  }

  private static boolean isExperienced(Portrait one) {
    return !one.projects().isEmpty() || one.grants() > 0;
  }

  List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  /** The best first; equal ones by name. Those that bring nothing are left out. */
  List<Proposal> best(int most) {
    PriorityQueue<Ranked> best = new PriorityQueue<>(most + 1, Ranked.WORST_FIRST);
    for (Portrait one : landscape.portraits()) {
      if (!taken.contains(one.organisation().id())) {
        double score = score(one);
        if (score > 0) {
          best.add(new Ranked(one, score));
          if (best.size() > most) {
            best.poll();
          }
        }
      }
    }
    return best.stream().sorted(Ranked.WORST_FIRST.reversed()).map(this::proposal).toList();
  }

  private record Ranked(Portrait portrait, double score) {
    static final Comparator<Ranked> WORST_FIRST =
        Comparator.comparingDouble(Ranked::score)
            .thenComparing(one -> one.portrait().organisation().name(), Comparator.reverseOrder())
            .thenComparing(one -> one.portrait().organisation().slug(), Comparator.reverseOrder());
  }

  double score(Portrait one) {
    double presence = presence(one);
    if (presence == 0) {
      return 0;
    }
    return Axis.PRESENCE.weight() * presence
        + Axis.BONDS.weight() * bonds(one)
        + Axis.REACH.weight() * reach(one)
        + Axis.EXPERTISE.weight() * expertise(one)
        + Axis.TRUST.weight() * trust(one)
        + Axis.EXPERIENCE.weight() * experience(one)
        + 0.2 * (speaks(one) ? 1 : 0);
  }

  private double presence(Portrait one) {
    if (missing.contains(one.country())) {
      return 1;
    }
    if (all.contains(one.country())) {
      return missing.isEmpty() ? 0.8 : 0.35;
    }
    return one.countries().stream().anyMatch(missing.isEmpty() ? all::contains : missing::contains)
        ? 0.3
        : 0;
  }

  /** Whose ties nobody knows may have them; whose ties all lead elsewhere hardly has. */
  private double bonds(Portrait one) {
    if (otherEnd(one).stream().anyMatch(one::isTiedTo)) {
      return 1;
    }
    double elsewhere = one.hasTiesAbroad() ? ELSEWHERE : UNKNOWN;
    double migrants = isOfMigrants(one) ? 0.5 : 0.4 * one.sector("diaspora-networks");
    return one.hasTiesAbroad() ? elsewhere : Math.max(elsewhere, migrants);
  }

  /** The countries of the end where it is not at home. */
  private Set<String> otherEnd(Portrait one) {
    Set<String> other =
        new TreeSet<>(wish.origin().contains(one.country()) ? wish.residence() : wish.origin());
    other.remove(one.country());
    return other;
  }

  private double reach(Portrait one) {
    return share(groups, one.groups());
  }

  private double expertise(Portrait one) {
    double kind = kinds.getOrDefault(one.organisation().kind(), 0.0);
    double known = share(sectors, one.sectors());
    double words = words(one).isEmpty() ? 0 : WORD_WORTH;
    return Math.min(1, KIND_SHARE * kind + (1 - KIND_SHARE) * known + words);
  }

  /** Of whom nothing is known may bring it: unknown is not nought. */
  private static double share(Map<String, Double> needed, Map<String, Double> brought) {
    if (brought.isEmpty()) {
      return UNKNOWN;
    }
    double whole = 0;
    double part = 0;
    for (Map.Entry<String, Double> need : needed.entrySet()) {
      whole += need.getValue();
      part += need.getValue() * brought.getOrDefault(need.getKey(), 0.0);
    }
    return whole == 0 ? UNKNOWN : Math.min(1, 1.5 * part / whole);
  }

  private double trust(Portrait one) {
    if (one.projects().isEmpty()) {
      return 0;
    }
    if (known.contains(one.organisation().id())) {
      return 1;
    }
    return thirdParties(one).isEmpty() ? 0 : 0.6;
  }

  /** Those that worked with one of the partners and with this one. */
  private Set<OrganisationId> thirdParties(Portrait one) {
    Set<OrganisationId> both = new LinkedHashSet<>();
    for (PastProject project : one.projects()) {
      project.partners().stream()
          .filter(known::contains)
          .filter(id -> !id.equals(one.organisation().id()) && !taken.contains(id))
          .forEach(both::add);
    }
    return both;
  }

  private static double experience(Portrait one) {
    return Math.max(UNKNOWN, Math.min(1, 0.3 * one.projects().size() + 0.7 * one.grants()));
  }

  private boolean speaks(Portrait one) {
    Set<String> wanted = wish.languages().isEmpty() ? languages : wish.languages();
    return languages(one).stream().anyMatch(wanted::contains);
  }

  /** Those it says, or the most spoken one of its country. */
  private static Set<String> languages(Portrait one) {
    return one.languages().isEmpty()
        ? Set.of(ULocale.addLikelySubtags(new ULocale("und", one.country())).getLanguage())
        : one.languages();
  }

  private Set<String> words(Portrait one) {
    Set<String> shared = new TreeSet<>();
    for (String word : one.words()) {
      if (word.length() > 4 && ideas.contains(stem(word)) && !isCountry(word)) {
        shared.add(word);
      }
    }
    return shared;
  }

  private boolean isCountry(String word) {
    return !landscape.lexicon().told(word).countries().isEmpty();
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), 7));
  }

  private Proposal proposal(Ranked ranked) {
    Portrait one = ranked.portrait();
    Map<Axis, Double> sides = new EnumMap<>(Axis.class);
    sides.put(Axis.PRESENCE, presence(one));
    sides.put(Axis.BONDS, bonds(one));
    sides.put(Axis.REACH, reach(one));
    sides.put(Axis.EXPERTISE, expertise(one));
    sides.put(Axis.TRUST, trust(one));
    sides.put(Axis.EXPERIENCE, experience(one));
    return new Proposal(one.organisation(), ranked.score(), sides, closed(one), reasons(one));
  }

  private List<Gap> closed(Portrait one) {
    return gaps.stream()
        .filter(
            gap ->
                switch (gap.kind()) {
                  case COUNTRY -> one.country().equals(gap.value());
                  case GROUP -> one.group(gap.value()) >= Portrait.DONE;
                  case SECTOR -> one.sector(gap.value()) >= Portrait.DONE;
                  case MIGRANTS -> isOfMigrants(one);
                  case EXPERIENCE -> isExperienced(one);
                })
        .toList();
  }

  private List<Reason> reasons(Portrait one) {
    List<Reason> reasons = new ArrayList<>();
    boolean fills = missing.contains(one.country());
    if (all.contains(one.country())) {
      reasons.add(new Reason(fills ? Kind.AT_MISSING_END : Kind.AT_END, List.of(one.country())));
    }
    add(
        reasons,
        Kind.WORKS_THERE,
        one.countries().stream().filter(all::contains).filter(c -> !c.equals(one.country())));
    add(
        reasons,
        Kind.TIED,
        otherEnd(one).stream()
            .filter(c -> one.spokenOf().contains(c) && !one.countries().contains(c)));
    add(reasons, Kind.TOGETHER, together(one));
    add(
        reasons,
        Kind.THIRD_PARTY,
        thirdParties(one).stream()
            .flatMap(id -> landscape.find(id).stream())
            .map(other -> other.organisation().name()));
    add(
        reasons,
        Kind.REACHES,
        groups.keySet().stream().filter(group -> one.group(group) >= Portrait.DONE));
    add(reasons, Kind.ADDS, sectors(one, NEW_WORTH));
    add(reasons, Kind.SHARES, sectors(one, SHARED_WORTH));
    if (kinds.getOrDefault(one.organisation().kind(), 0.0) >= 0.5) {
      reasons.add(new Reason(Kind.KIND, List.of(one.organisation().kind().code())));
    }
    add(reasons, Kind.WORDS, words(one).stream());
    add(reasons, Kind.PROJECTS, one.projects().stream().map(PastProject::code));
    if (one.grants() > 0) {
      reasons.add(new Reason(Kind.GRANTS, List.of()));
    }
    if (speaks(one)) {
      Set<String> wanted = wish.languages().isEmpty() ? languages : wish.languages();
      add(reasons, Kind.LANGUAGE, languages(one).stream().filter(wanted::contains));
    }
    return reasons;
  }

  private Stream<String> sectors(Portrait one, double worth) {
    return sectors.entrySet().stream()
        .filter(need -> need.getValue() == worth && one.sector(need.getKey()) >= Portrait.DONE)
        .map(Map.Entry::getKey);
  }

  private Stream<String> together(Portrait one) {
    return one.projects().stream()
        .filter(project -> project.partners().stream().anyMatch(taken::contains))
        .map(PastProject::code);
  }

  private static void add(List<Reason> reasons, Kind kind, Stream<String> values) {
    List<String> some = values.distinct().sorted().toList();
    if (!some.isEmpty()) {
      reasons.add(new Reason(kind, some));
    }
  }
}
